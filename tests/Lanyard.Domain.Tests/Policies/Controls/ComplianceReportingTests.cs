using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Reporting;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ComplianceReportingTests
{
    private static readonly ComplianceReporting Report = new()
    {
        Owner = [Bind.Headteacher],
        Duty = [ReportDuty.MonitorImplementation, ReportDuty.Update],
    };

    private static readonly ComplianceReporting Yearly = Report with { Every = new(1, SpanUnit.Year), PresentTo = [Bind.Governors] };

    [Fact]
    public void NobodyMadeTheReport_IsNoEvidence_HoweverWellThePolicyStands() =>
        Assert.Equal(Standing.NoEvidence, Given.Prove(Report).Standing);

    [Fact]
    public void ReportMade_KeepsTheClauseFromThatDay_WhereNobodyIsToBeShownIt()
    {
        var day = new DateOnly(2026, 2, 20);

        var proof = Prove(Report, new(day, Presented()));

        Assert.Equal((Standing.Kept, day), (proof.Standing, proof.Since));
    }

    [Fact]
    public void ReportThatIsToBePresented_IsAtRisk_UntilTheBodyThatTheClauseNamesHasSeenIt()
    {
        var made = new DateOnly(2026, 2, 20);

        Assert.Equal(Standing.AtRisk, Prove(Yearly, new(made, Presented())).Standing);
        var other = Prove(Yearly, new(made, Presented((Bind.Trust, made))));
        Assert.Equal(Standing.AtRisk, other.Standing);
        Assert.Contains("the governors", other.Because, StringComparison.Ordinal);
        var shown = Prove(Yearly, new(made, Presented((Bind.Governors, made.AddDays(3)))));
        Assert.Equal((Standing.Kept, made.AddDays(3)), (shown.Standing, shown.Since));
        Assert.Contains("23 February 2026", shown.Because, StringComparison.Ordinal);
        Assert.Contains("23 February 2027", shown.Next, StringComparison.Ordinal);
    }

    /// <summary>Given.Today is 1 March 2026; the report is presented each year.</summary>
    [Theory]
    [InlineData("2026-02-28", Standing.Kept)]
    [InlineData("2025-04-01", Standing.Kept)]
    [InlineData("2025-03-31", Standing.AtRisk)]
    [InlineData("2025-03-01", Standing.AtRisk)]
    [InlineData("2025-02-28", Standing.Broken)]
    [InlineData("2019-02-28", Standing.Broken)]
    public void ReportThatComesRound_IsSpokenOfAMonthBefore_AndBrokenTheDayAfter(string presented, Standing standing)
    {
        var day = DateOnly.Parse(presented, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(standing, Prove(Yearly, new(day, Presented((Bind.Governors, day)))).Standing);
    }

    [Fact]
    public void OfSeveralBodies_TheOneThatHasWaitedLongestCounts()
    {
        var both = Yearly with { PresentTo = [Bind.Governors, Bind.Trust] };
        var (old, late) = (new DateOnly(2024, 5, 1), new DateOnly(2026, 2, 1));

        var proof = Prove(both, new(late, Presented((Bind.Governors, late), (Bind.Trust, old))));

        Assert.Equal((Standing.Broken, new DateOnly(2025, 5, 2)), (proof.Standing, proof.Since));
    }

    [Fact]
    public void CheckUpThatIsConfirmed_NeedsSomebodyToConfirm_WhileAdviceOnlyNeedsToBeThere()
    {
        var advice = new PersonalUseGuidance { Topic = [PersonalTopic.PrivacySettings] };

        Assert.Equal(Standing.Kept, Given.Prove(advice).Standing);
        Assert.Equal(Standing.NoEvidence, Given.Prove(advice with { Confirmed = true }).Standing);
    }

    private static Dictionary<Bind, DateOnly> Presented(params IReadOnlyList<(Bind To, DateOnly On)> meetings) =>
        meetings.ToDictionary(m => m.To, m => m.On);

    private static Proof Prove(ComplianceReporting control, ReportFacts facts) =>
        Given.Prove(control, Given.School with { Report = facts });
}
