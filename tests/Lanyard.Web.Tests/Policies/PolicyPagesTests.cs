using System.Net;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Tests.Policies;

public sealed class PolicyPagesTests(WebFixture web)
{
    private const string Policies = "/s/meadow-bank/policies";

    [Fact]
    public async Task School_WithoutAPolicy_IsToldWhatToDo()
    {
        var (client, _, _) = await SignedInAsync(Role.Staff);
        using (client)
        {
            var page = await client.ReadAsync(Policies);
            Assert.Contains("No policy applies here yet", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Policy_ShowsEachClauseWithItsStanding()
    {
        var (client, trust, school) = await SignedInAsync(Role.Staff);
        await TakeOnAsync(trust, school);
        using (client)
        {
            var page = await client.ReadAsync($"{Policies}/odbst");
            Assert.Equal(SeedPolicies.All["odbst"].Clauses.Count(), page.QuerySelectorAll("article.ly-clause").Length);
            var clause = page.GetElementById("clause-4.1.s2")!;
            Assert.Contains("48 hours", clause.TextContent, StringComparison.Ordinal);
            Assert.Contains("No evidence yet", clause.TextContent, StringComparison.Ordinal);
            Assert.Contains("Awaiting", page.GetElementById("clause-3.2.b1")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Kept by", page.GetElementById("clause-FM.title")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("q=4.1.s2", 1)]
    [InlineData("q=no+such+words+anywhere", 0)]
    [InlineData("binds=moderator&q=48+hours", 1)]
    [InlineData("standing=broken", 0)]
    public async Task Policy_Filtered_ShowsOnlyWhatFits(string filter, int clauses)
    {
        var (client, trust, school) = await SignedInAsync(Role.Staff);
        await TakeOnAsync(trust, school);
        using (client)
        {
            var page = await client.ReadAsync($"{Policies}/odbst?{filter}");
            Assert.Equal(clauses, page.QuerySelectorAll("article.ly-clause").Length);
        }
    }

    [Fact]
    public async Task Policy_AskedWhatItAsksOfMe_LeavesOutWhatBindsOthersAlone()
    {
        var (client, trust, school) = await SignedInAsync(Role.Governor);
        await TakeOnAsync(trust, school);
        using (client)
        {
            var page = await client.ReadAsync($"{Policies}/odbst?binds=me");
            Assert.Equal(["FM.level.s3"], page.QuerySelectorAll(".ly-clause__number").Select(n => n.TextContent));
        }
    }

    [Fact]
    public async Task Policy_ThatMeansGovernorsByStaff_AsksThemWhatItAsksOfStaff()
    {
        var (client, trust, school) = await SignedInAsync(Role.Governor);
        await TakeOnAsync(trust, school, "king-offa");
        using (client)
        {
            var page = await client.ReadAsync($"{Policies}/king-offa?binds=me");
            Assert.Contains("5.3", page.QuerySelectorAll(".ly-clause__number").Select(n => n.TextContent));
        }
    }

    [Fact]
    public async Task Policy_OpensWithWhatItIsFor_AndWithWhoeverIsReading()
    {
        var (client, trust, school) = await SignedInAsync(Role.Staff);
        await TakeOnAsync(trust, school);
        using (client)
        {
            var page = await client.ReadAsync($"{Policies}/odbst");
            var panel = page.QuerySelector("section[aria-labelledby=purpose]")!;
            Assert.Contains("stay safe when they use social media", panel.TextContent, StringComparison.Ordinal);
            var parents = panel.QuerySelectorAll("a").Single(a => a.TextContent == "Parents and carers");
            var theirs = await client.ReadAsync(parents.GetAttribute("href")!);
            Assert.All(
                theirs.QuerySelectorAll(".ly-clause__binds"),
                b => Assert.Contains("parents", b.TextContent, StringComparison.OrdinalIgnoreCase)
            );
        }
    }

    [Fact]
    public async Task Evidence_IsShownToThoseWhoMayReadTheLedger_AndToNobodyElse()
    {
        var (client, trust, school) = await SignedInAsync(Role.Headteacher);
        var edition = await TakeOnAsync(trust, school);
        await web.House.DoAsync<AdoptEdition, Done>(u =>
            u.DoAsync(Actor.Operator(trust), edition, school, UkTime.DateOf(web.House.Clock.GetUtcNow()), "LGB/26/7", default)
        );
        var staff = await web.House.AddPersonAsync(trust, Role.Staff, school, "Olu Bright");
        using (client)
        using (var other = web.SignedIn(trust, staff))
        {
            var page = await client.ReadAsync($"{Policies}/odbst/FM.level.s3");
            Assert.Contains("adopted an edition", page.Body!.TextContent, StringComparison.Ordinal);
            var closed = await other.ReadAsync($"{Policies}/odbst/FM.level.s3");
            Assert.DoesNotContain("adopted an edition", closed.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/odbst/9.9.9")]
    [InlineData("/no-such-policy")]
    public async Task Address_OfNothing_IsNotFound(string address)
    {
        var (client, trust, school) = await SignedInAsync(Role.Staff);
        await TakeOnAsync(trust, school);
        using (client)
        using (var answer = await client.GetAsync(Policies + address))
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<Id<Edition>> TakeOnAsync(Id<Trust> trust, Id<School> school, string policy = "odbst") =>
        web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(
                Actor.Operator(trust),
                new(SeedPolicies.Texts[policy], SeedPolicies.All[policy].Level == Domain.Policies.Level.School ? school : null, [school]),
                default
            )
        );

    private async Task<(HttpClient Client, Id<Trust> Trust, Id<School> School)> SignedInAsync(Role role)
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        var person = await web.House.AddPersonAsync(trust, role, school);
        return (web.SignedIn(trust, person), trust, school);
    }
}
