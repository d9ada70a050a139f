using System.Net;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Web.Tests.Api;

public sealed class PoliciesApiTests(WebFixture web)
{
    private const string Policies = "/api/v1/schools/meadow-bank/policies";

    [Fact]
    public async Task Policies_OfASchool_SayWhichEditionBindsAndHowItStands()
    {
        var api = await UnderOdbstAsync(Role.Staff);

        var policy = (await api.GetAsync(Policies)).Is(HttpStatusCode.OK).Json[0];

        Assert.Equal("odbst", policy.GetProperty("key").GetString());
        Assert.Equal("2023-11-22", policy.GetProperty("edition").GetProperty("approved").GetString());
        Assert.Equal("2026-11", policy.GetProperty("edition").GetProperty("reviewDue").GetString());
        Assert.Equal(147, policy.GetProperty("standings").EnumerateArray().Sum(s => s.GetProperty("clauses").GetInt32()));
    }

    [Fact]
    public async Task Clauses_ComeWithTheirStandingAndWhatKeepsThem()
    {
        var api = await UnderOdbstAsync(Role.Staff);

        var clauses = (await api.GetAsync($"{Policies}/odbst/clauses?standing=awaiting")).Is(HttpStatusCode.OK).Json;

        var agreement = clauses.EnumerateArray().Single(c => c.GetProperty("clause").GetString() == "3.2.b1");
        Assert.Equal("approval-chain", agreement.GetProperty("controls")[0].GetProperty("name").GetString());
        Assert.All(clauses.EnumerateArray(), c => Assert.Equal("awaiting", c.GetProperty("standing").GetString()));
    }

    [Theory]
    [InlineData("on=2126-01-01", "on")]
    [InlineData("on=2026-01-01&from=2026-02-01", "from")]
    public async Task Clauses_OfAnImpossiblePeriod_AreAProblemAtTheParameter(string query, string field)
    {
        var api = await UnderOdbstAsync(Role.Staff);

        var errors = (await api.GetAsync($"{Policies}/odbst/clauses?{query}")).Problem(HttpStatusCode.BadRequest);

        Assert.Equal(field, Assert.Single(errors).Field);
    }

    [Fact]
    public async Task Evidence_IsForThoseWhoMayReadTheLedger()
    {
        var staff = await UnderOdbstAsync(Role.Staff);
        var head = await UnderOdbstAsync(Role.Headteacher);

        (await staff.GetAsync($"{Policies}/odbst/clauses/FM.level.s3/evidence")).Is(HttpStatusCode.Forbidden);
        var events = (await head.GetAsync($"{Policies}/odbst/clauses/FM.level.s3/evidence")).Is(HttpStatusCode.OK);

        Assert.Equal(0, events.Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Coverage_NamesEveryClauseOfTheFive()
    {
        var api = await UnderOdbstAsync(Role.Staff);

        var covered = (await api.GetAsync("/api/v1/coverage")).Is(HttpStatusCode.OK).Json;

        Assert.Equal(608, covered.GetArrayLength());
    }

    private async Task<ApiClient> UnderOdbstAsync(Role role)
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(trust), new(SeedPolicies.Texts["odbst"], null, [school]), default)
        );
        return new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, role, school)));
    }
}
