using System.Net;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests.Policies;

/// <summary>All the schools of a trust, looked at together.</summary>
public sealed class BoardPagesTests(WebFixture web)
{
    private const string Text = """
        policy: river
        title: River social media policy
        owner: River Trust
        level: trust
        standing: draft
        sections:
          - title: Taking on
            clauses:
              - clause: "1.1"
                says: Each school takes the policy on.
                binds: [school]
                carried: record
                controls:
                  - policy-adoption: { adoption-by: local-governing-body }
          - title: Tone
            clauses:
              - clause: "2.1"
                says: The headteacher agrees before an account is set up.
                binds: [moderator]
                carried: workflow
                controls:
                  - approval-chain: { approvers: headteacher, precondition: true }

        """;

    [Fact]
    public async Task Officer_SeesTheSchoolThatNeedsSomebodyFirst()
    {
        var trust = await InForceAsync();
        using var officer = await trust.OfficerAsync();

        var page = await officer.ReadAsync("/trust/standing");

        var rows = page.QuerySelectorAll(".ly-board tbody tr");
        Assert.Equal(["Meadow Bank", "Hill Top"], rows.Select(r => r.QuerySelector("th")!.TextContent.Trim()));
        Assert.Contains("1 No evidence yet", Words(rows[0]), StringComparison.Ordinal);
        Assert.Contains("1 Kept", Words(rows[1]), StringComparison.Ordinal);
        Assert.Contains("1 clause is without evidence yet.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officer_GoesDownToTheClauseAtTheSchool()
    {
        var trust = await InForceAsync();
        using var officer = await trust.OfficerAsync();

        var policy = await officer.ReadAsync("/trust/standing/river");
        Assert.Equal(["1. Taking on", "2. Tone"], policy.QuerySelectorAll(".ly-board tbody th").Select(t => t.TextContent.Trim()));
        var mark = policy.QuerySelectorAll(".ly-grid tbody tr")[1].QuerySelector("a.ly-grid__cell")!;
        Assert.Contains("Kept: 1 of 1 clause", mark.TextContent, StringComparison.Ordinal);
        Assert.Equal("/s/hill-top/policies/river#section-0", mark.GetAttribute("href"));

        var section = await officer.ReadAsync("/trust/standing/river/1");
        Assert.Contains("Each school takes the policy on.", section.Body!.TextContent, StringComparison.Ordinal);
        var clause = section.QuerySelector("a[href='/s/meadow-bank/policies/river/1.1']")!;
        Assert.Contains(
            "Each school takes the policy on.",
            (await officer.ReadAsync(clause.GetAttribute("href")!)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/trust/standing/lake")]
    [InlineData("/trust/standing/river/0")]
    [InlineData("/trust/standing/river/3")]
    public async Task What_IsNotThere_IsNotFound(string address)
    {
        var trust = await InForceAsync();
        using var officer = await trust.OfficerAsync();
        using var answer = await officer.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Headteacher_OfOneSchool_SeesNoOther()
    {
        var trust = await InForceAsync();
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        using var answer = await head.GetAsync(new Uri("/trust/standing", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Trust_WithoutAPolicy_IsToldSo()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var officer = await trust.OfficerAsync();
        Assert.Contains(
            "No policy bound any school",
            (await officer.ReadAsync("/trust/standing")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Program_ReadsTheSame_SectionBySection()
    {
        var trust = await InForceAsync();
        using var api = new ApiClient(await trust.OfficerAsync());

        var lines = (await api.GetAsync("/api/v1/standing?policy=river")).Is(HttpStatusCode.OK).Json;

        Assert.Equal(["meadow-bank", "hill-top"], lines.EnumerateArray().Select(l => l.GetProperty("school").GetString()));
        var section = lines[1].GetProperty("sections")[0];
        Assert.Equal("Taking on", section.GetProperty("title").GetString());
        Assert.Equal("kept", section.GetProperty("standings")[0].GetProperty("standing").GetString());
        Assert.Equal(0, (await api.GetAsync("/api/v1/standing?policy=lake")).Is(HttpStatusCode.OK).Json.GetArrayLength());
        Assert.Equal("on", Assert.Single((await api.GetAsync("/api/v1/standing?on=2126-01-01")).Problem(HttpStatusCode.BadRequest)).Field);
    }

    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>In force at both schools; Hill Top took it on.</summary>
    private async Task<RegisterTrust> InForceAsync()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        var edition = await trust.InForceAsync(Text);
        await web.House.DoAsync<AdoptEdition, Done>(u =>
            u.DoAsync(trust.Operator, edition, trust.HillTop, trust.Today, "LGB/26/7", CancellationToken.None)
        );
        return trust;
    }
}
