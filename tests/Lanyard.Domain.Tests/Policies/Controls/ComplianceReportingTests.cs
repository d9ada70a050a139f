using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ComplianceReportingTests
{
    private static readonly ComplianceReporting Report = new()
    {
        Owner = [Bind.Headteacher],
        Duty = [ReportDuty.MonitorImplementation, ReportDuty.Update],
    };

    [Fact]
    public void NobodyDrewTheReport_IsNoEvidence_HoweverWellThePolicyStands() =>
        Assert.Equal(Standing.NoEvidence, Given.Prove(Report).Standing);

    [Fact]
    public void ReportDrawn_KeepsTheClauseFromThatDay()
    {
        var day = new DateOnly(2026, 2, 20);

        var proof = Given.Prove(Report, Given.School with { ReportDrawn = day });

        Assert.Equal((Standing.Kept, day), (proof.Standing, proof.Since));
    }

    [Fact]
    public void ReportDrawnLater_DoesNotCountOnAnEarlierDay() =>
        Assert.Equal(Standing.NoEvidence, Given.Prove(Report, Given.School with { ReportDrawn = Given.Today.AddDays(1) }).Standing);

    [Fact]
    public void EventOfThePeriod_CountsToo() =>
        Assert.Equal(
            Standing.Kept,
            Given.Prove(Report, null, ("ReportDrawn", new Tally(1, new DateTimeOffset(2026, 2, 20, 9, 0, 0, TimeSpan.Zero)))).Standing
        );

    [Fact]
    public void CheckUpThatIsConfirmed_NeedsSomebodyToConfirm_WhileAdviceOnlyNeedsToBeThere()
    {
        var advice = new PersonalUseGuidance { Topic = [PersonalTopic.PrivacySettings] };

        Assert.Equal(Standing.Kept, Given.Prove(advice).Standing);
        Assert.Equal(Standing.NoEvidence, Given.Prove(advice with { Confirmed = true }).Standing);
    }
}
