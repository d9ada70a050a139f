using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.SignOff;

namespace Lanyard.Domain.Tests.SignOff;

public sealed class SigningTests
{
    [Fact]
    public void Nobody_StaysSignedAndOwes_AndWhoWentIsAskedBeforeTheySign()
    {
        Assert.True(Signing.May(SignatoryState.Owed, SignatoryState.HasSigned));
        Assert.True(Signing.May(SignatoryState.Refused, SignatoryState.HasSigned));
        Assert.True(Signing.May(SignatoryState.Lapsed, SignatoryState.HasSigned));
        Assert.False(Signing.May(SignatoryState.HasSigned, SignatoryState.Refused));
        Assert.False(Signing.May(SignatoryState.HasSigned, SignatoryState.Left));
        Assert.False(Signing.May(SignatoryState.HasSigned, SignatoryState.Owed));
        Assert.False(Signing.May(SignatoryState.Left, SignatoryState.HasSigned));
        Assert.All(Enum.GetValues<SignatoryState>(), s => Assert.False(Signing.May(s, s)));
    }

    [Fact]
    public void OnlyTheEditionThatBinds_CanBeSigned()
    {
        var old = Sample.Edition(until: Sample.Today);
        var coming = Sample.Edition(from: Sample.Today.AddDays(1));
        var current = Sample.Edition();

        Assert.Null(Signing.RefuseRound(Sample.Round(current), current, Sample.Today));
        Assert.Equal(Signing.NewerText, Signing.RefuseRound(Sample.Round(old), old, Sample.Today));
        Assert.Equal(Signing.NewerText, Signing.RefuseRound(Sample.Round(coming), coming, Sample.Today));
        Assert.Contains(
            "ended",
            Signing.RefuseRound(Sample.Round(current, state: RoundState.Closed), current, Sample.Today)!.Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Signing_NeedsExactlyTheTextThatWasReadToTheEnd()
    {
        var (edition, before) = (Sample.Edition(number: 2), Sample.Edition(number: 1));

        Assert.Null(Signing.RefuseSigning(Sample.Signatory(SignatoryState.Owed, edition), edition, edition.Digest));
        Assert.Contains(
            "to the end",
            Signing.RefuseSigning(Sample.Signatory(SignatoryState.Owed), edition, edition.Digest)!.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "to the end",
            Signing.RefuseSigning(Sample.Signatory(SignatoryState.Owed, before), edition, edition.Digest)!.Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal(Signing.NewerText, Signing.RefuseSigning(Sample.Signatory(SignatoryState.Owed, edition), edition, before.Digest));
        Assert.Equal(Signing.NewerText, Signing.RefuseSigning(Sample.Signatory(SignatoryState.Owed, edition), edition, null));
        Assert.Equal(Signing.NotAsked, Signing.RefuseSigning(Sample.Signatory(SignatoryState.Left, edition), edition, edition.Digest));
    }

    [Theory]
    [InlineData(SignatoryState.Owed, 0, true)]
    [InlineData(SignatoryState.Owed, 1000, true)]
    [InlineData(SignatoryState.Owed, 1001, false)]
    [InlineData(SignatoryState.HasSigned, 0, false)]
    [InlineData(SignatoryState.Left, 0, false)]
    [InlineData(SignatoryState.Lapsed, 0, true)]
    public void Refusing_IsFreeUntilTheySign(SignatoryState state, int length, bool free) =>
        Assert.Equal(free, Signing.RefuseRefusing(Sample.Signatory(state), new string('a', length)) is null);

    [Fact]
    public void Reminders_AllLieAhead_AndComeToAnEnd() =>
        Prop.ForAll(
                Gen.Choose(-400, 400).Two().ToArbitrary(),
                n =>
                {
                    var (due, day) = (Sample.Today.AddDays(n.Item1), Sample.Today.AddDays(n.Item2));
                    var reminders = 0;
                    for (DateOnly? on = day; Reminding.NextAfter(due, on.Value) is { } next; on = next)
                    {
                        if (next <= on || ++reminders > 5)
                            return false;
                    }
                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-28, -7)]
    [InlineData(-8, -7)]
    [InlineData(-7, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 7)]
    [InlineData(7, 14)]
    [InlineData(14, 28)]
    [InlineData(28, null)]
    public void Reminders_ComeAWeekBefore_OnTheDay_AndLessAndLessAfter(int today, int? next) =>
        Assert.Equal(next is { } days ? Sample.Today.AddDays(days) : null, Reminding.NextAfter(Sample.Today, Sample.Today.AddDays(today)));

    [Fact]
    public void Tally_OfAnyChange_AddsUpToTheSamePeople() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<SignatoryState>())
                    .Two()
                    .SelectMany(s => Gen.Elements(true, false).Select(late => (s.Item1, s.Item2, late)))
                    .ToArbitrary(),
                c =>
                {
                    var sum = TallyCount.Of(c.Item1, c.late, 7) + (TallyCount.Of(c.Item2, false) - TallyCount.Of(c.Item1, c.late));
                    return sum.Asked + sum.Left == 7 && sum.Late <= sum.Owed && sum.Late >= 0;
                }
            )
            .QuickCheckThrowOnFailure();
}
