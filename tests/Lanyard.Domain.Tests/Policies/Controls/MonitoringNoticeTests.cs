using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Monitoring;
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

    private static readonly MonitoringFacts Issued = new(
        new(2025, 10, 1),
        [Monitored.SchoolSystems],
        [],
        [MonitoringPurpose.Crime],
        [PrivateRight.Privacy],
        10,
        10
    );

    public static TheoryData<string, MonitoringFacts?, Standing, string> Notices =>
        new()
        {
            { "none was issued", null, Standing.NoEvidence, "No notice" },
            { "everybody has read it", Issued, Standing.Kept, "Everybody" },
            { "one has not read it", Issued with { Shown = 9 }, Standing.AtRisk, "9 of 10" },
            { "it leaves a purpose out", Issued with { Purposes = [MonitoringPurpose.Standards] }, Standing.AtRisk, "purpose" },
            { "it says nothing of what the clause names", Issued with { LooksAt = [Monitored.Email] }, Standing.AtRisk, "says nothing of" },
            {
                "it says that the school does not do it",
                Issued with
                {
                    LooksAt = [],
                    LeftOut = [Monitored.SchoolSystems],
                    Purposes = [],
                },
                Standing.Kept,
                "Everybody"
            },
        };

    [Theory]
    [MemberData(nameof(Notices))]
    public void Clause_StandsAsItsNoticeDoes(string when, MonitoringFacts? notice, Standing standing, string because)
    {
        var proof = Given.Prove(Watch, Given.School with { Monitoring = notice });

        Assert.True(standing == proof.Standing, when);
        Assert.Contains(because, proof.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PrivateRight.Privacy, Standing.Kept)]
    [InlineData(PrivateRight.Expression, Standing.AtRisk)]
    public void Right_IsKeptByANoticeThatNamesIt(PrivateRight right, Standing standing) =>
        Assert.Equal(standing, Given.Prove(new PrivateLife { Respects = [right] }, Given.School with { Monitoring = Issued }).Standing);
}
