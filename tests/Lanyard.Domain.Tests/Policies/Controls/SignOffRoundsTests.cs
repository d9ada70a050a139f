using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class SignOffRoundsTests
{
    private static readonly SignOffRounds Yearly = new()
    {
        Audiences = [Audience.Staff],
        AttestEvery = Span.Read("1y"),
        Form = SignOffForm.Signature,
    };
    private static readonly SignOffRounds NoInterval = new() { Audiences = [Audience.Staff] };

    [Fact]
    public void NobodyAsked_IsNoEvidence()
    {
        Assert.Equal(Standing.NoEvidence, Given.Prove(Yearly).Standing);
        Assert.Equal(Standing.NoEvidence, Prove(Yearly, new(0, 0, 0, Given.Today, null), Given.Today).Standing);
    }

    [Theory]
    [InlineData(40, 40, 0, Standing.Kept)]
    [InlineData(40, 39, 0, Standing.AtRisk)]
    [InlineData(40, 39, 1, Standing.Broken)]
    public void Round_StandsByWhoHasSigned(int asked, int haveSigned, int overdue, Standing expected) =>
        Assert.Equal(expected, Prove(Yearly, new(asked, haveSigned, overdue, Given.InForce, null), Given.Today).Standing);

    [Theory]
    [InlineData("2026-08-01", Standing.Kept)]
    [InlineData("2026-08-02", Standing.AtRisk)]
    [InlineData("2026-09-01", Standing.AtRisk)]
    [InlineData("2026-09-02", Standing.Broken)]
    public void YearlyRound_RunsOut(string today, Standing expected) =>
        Assert.Equal(expected, Prove(Yearly, new(40, 40, 0, new(2025, 9, 1), null), Given.Date(today).Earliest).Standing);

    [Fact]
    public void WithoutAnInterval_NoRoundEverRunsOut() =>
        Prop.ForAll(
                Gen.Choose(0, 20_000).ToArbitrary(),
                days => Prove(NoInterval, new(40, 40, 0, Given.InForce, null), Given.InForce.AddDays(days)).Standing == Standing.Kept
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Asked_ItAnswersForItsAudiencesOnly_WithTheIntervalOfThePolicyOrNone()
    {
        Assert.Equal(Span.Read("1y"), Yearly.RuleOn(new SignOffAsked { Who = Audience.Staff })!.Within);
        Assert.Null(NoInterval.RuleOn(new SignOffAsked { Who = Audience.Staff })!.Within);
        Assert.Null(Yearly.RuleOn(new SignOffAsked { Who = Audience.Pupils }));
    }

    [Fact]
    public void Sentence_SaysWhereThePolicyNamesNoInterval()
    {
        Assert.Equal("Staff sign the policy every year.", Yearly.Sentence);
        Assert.Equal("Staff confirm the policy at no stated interval.", NoInterval.Sentence);
    }

    [Fact]
    public void SchoolsAndTrusts_DoNotSign() => Assert.Single(new SignOffRounds { Audiences = [Audience.Trust] }.Complaints());

    private static Proof Prove(SignOffRounds control, SignOffFacts round, DateOnly today) =>
        Given.Prove(control, Given.School with { SignOff = round, AsOf = today });
}
