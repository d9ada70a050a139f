using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.SignOff;

namespace Lanyard.Domain.Tests.SignOff;

public sealed class OwingTests
{
    public static TheoryData<string, bool, SignatoryState?, OwingStep> Steps =>
        new()
        {
            { "never asked and belongs", true, null, OwingStep.Ask },
            { "a stranger", false, null, OwingStep.Nothing },
            { "owes and belongs", true, SignatoryState.Owed, OwingStep.Nothing },
            { "owes and goes", false, SignatoryState.Owed, OwingStep.LetGo },
            { "refused and stays", true, SignatoryState.Refused, OwingStep.Nothing },
            { "refused and goes", false, SignatoryState.Refused, OwingStep.LetGo },
            { "signed and goes: the signature stays", false, SignatoryState.HasSigned, OwingStep.Nothing },
            { "signed and stays", true, SignatoryState.HasSigned, OwingStep.Nothing },
            { "went and is back", true, SignatoryState.Left, OwingStep.AskAgain },
            { "went and stays away", false, SignatoryState.Left, OwingStep.Nothing },
            { "lapsed and goes", false, SignatoryState.Lapsed, OwingStep.Nothing },
            { "lapsed and stays: a new round asks", true, SignatoryState.Lapsed, OwingStep.Nothing },
        };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Step_FollowsWhetherTheyBelongAndHowTheyStand(string why, bool belongs, SignatoryState? state, OwingStep step) =>
        Assert.True(step == Owing.StepFor(belongs, state), why);

    public static TheoryData<string, string, int, string, string> Dues =>
        new()
        {
            // why, the round's last day, a joiner's days, asked on, the last day; the round begins on 2 March 2026
            { "there at the beginning", "2026-03-30", 14, "2026-03-02", "2026-03-30" },
            { "the next day: no fewer days than the others", "2026-03-30", 14, "2026-03-03", "2026-03-30" },
            { "a joiner whose days reach just to the end", "2026-03-30", 14, "2026-03-16", "2026-03-30" },
            { "a joiner a day later", "2026-03-30", 14, "2026-03-17", "2026-03-31" },
            { "a joiner on the last day", "2026-03-30", 14, "2026-03-30", "2026-04-13" },
            { "a joiner long after", "2026-03-30", 14, "2026-11-21", "2026-12-05" },
            { "one day", "2026-03-30", 1, "2026-04-01", "2026-04-02" },
            { "over the end of February in a leap year", "2026-03-30", 14, "2028-02-20", "2028-03-05" },
            { "over New Year", "2026-03-30", 30, "2026-12-20", "2027-01-19" },
            { "written down before it began", "2026-03-30", 14, "2026-03-01", "2026-03-30" },
        };

    [Theory]
    [MemberData(nameof(Dues))]
    public void Due_OfAJoiner_IsTheirOwn(string why, string due, int days, string asked, string last) =>
        Assert.True(Day(last) == Owing.DueFor(Sample.Round(due: Day(due), joinerDays: days), Day(asked)), why);

    [Fact]
    public void Due_IsNeverBeforeTheRoundsNorSoonerForWhoComesLater() =>
        Prop.ForAll(
                Gen.Choose(1, 366).Four().ToArbitrary(),
                n =>
                {
                    var (length, joiner, one, more) = n;
                    var round = Sample.Round(due: Sample.Today.AddDays(length), joinerDays: joiner);
                    var first = Owing.DueFor(round, Sample.Today.AddDays(one));
                    var later = Owing.DueFor(round, Sample.Today.AddDays(one + more));
                    return first >= round.Due && later >= first && later >= Sample.Today.AddDays(one + more + joiner);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(SignatoryState.Owed, "2026-03-30", false)]
    [InlineData(SignatoryState.Owed, "2026-03-31", true)]
    [InlineData(SignatoryState.HasSigned, "2026-03-31", false)]
    [InlineData(SignatoryState.Refused, "2026-03-31", false)]
    [InlineData(SignatoryState.Left, "2026-03-31", false)]
    [InlineData(SignatoryState.Lapsed, "2026-03-31", false)]
    public void OnlyWhoStillOwes_IsLate_FromTheDayAfter(SignatoryState state, string today, bool late) =>
        Assert.Equal(late, Owing.IsLate(state, Day("2026-03-30"), Day(today)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
