using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class MonitoringNoticeTests
{
    private static readonly MonitoringNotice Watch = new() { Of = [Monitored.SchoolSystems], Purposes = [MonitoringPurpose.Crime] };

    private static readonly MonitoringAsked Sound = new()
    {
        Of = Monitored.SchoolSystems,
        NoticeIssued = true,
        Purpose = MonitoringPurpose.Crime,
        Authorised = true,
    };

    public static TheoryData<string, MonitoringAsked, Verdict> Looks =>
        new()
        {
            { "everything is there", Sound, Verdict.AllowIf },
            { "no notice", Sound with { NoticeIssued = false }, Verdict.Refuse },
            { "no purpose", Sound with { Purpose = null }, Verdict.Refuse },
            { "a purpose that the clause does not name", Sound with { Purpose = MonitoringPurpose.Standards }, Verdict.Refuse },
            { "nobody authorised it", Sound with { Authorised = false }, Verdict.AskPerson },
            { "unknown to the person", Sound with { Covert = true }, Verdict.Refuse },
            { "somebody's private account", Sound with { Of = Monitored.PrivateAccount }, Verdict.Refuse },
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Look_NeedsNoticePurposeAndAuthority(string when, MonitoringAsked question, Verdict verdict) =>
        Assert.True(verdict == Watch.RuleOn(question)!.Verdict, when);

    [Fact]
    public void ClaimToNeedNoNotice_IsNotFollowed() =>
        Assert.Equal(
            Verdict.Refuse,
            new MonitoringNotice { Notice = ClaimedNotice.None, NoAuthorisation = true }
                .RuleOn(Sound with { NoticeIssued = false })!
                .Verdict
        );

    [Theory]
    [InlineData(-1, 0, MonitoringPurpose.Crime, Standing.NoEvidence)]
    [InlineData(10, 0, MonitoringPurpose.Crime, Standing.Kept)]
    [InlineData(9, 0, MonitoringPurpose.Crime, Standing.AtRisk)]
    [InlineData(10, 0, MonitoringPurpose.Standards, Standing.AtRisk)]
    [InlineData(10, 1, MonitoringPurpose.Crime, Standing.Broken)]
    public void Clause_StandsAsItsNoticeDoes(int shown, int looksBefore, MonitoringPurpose purpose, Standing standing)
    {
        var notice = shown < 0 ? null : new MonitoringFacts(new(2026, 9, 1), [purpose], "Headteacher", shown, 10, looksBefore);
        var edition = new EditionFacts(1, DocumentStanding.InForce, null, null, null, new(2026, 1, 1), null, null);
        var clause = new Clause
        {
            Number = "8.1",
            Says = "Use may be watched.",
            Binds = [Bind.Staff],
            Carried = Carriage.Guide,
            Place = Place.Top,
        };

        var proof = Watch.Prove(
            new(
                new()
                {
                    AsOf = new(2026, 11, 2),
                    Edition = edition,
                    Monitoring = notice,
                },
                clause,
                new Dictionary<string, Tally>(StringComparer.Ordinal)
            )
        );

        Assert.Equal(standing, proof.Standing);
    }
}
