using System.Net;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Api;

public sealed class SchoolsApiTests(WebFixture web)
{
    private static readonly string[] ThreeNames = ["Ash Grove", "Birch Lane", "Cedar Road"];

    [Fact]
    public async Task School_Added_IsThereWithItsAddressAndItsVersion()
    {
        var (_, api) = await TrustOfficerAsync();
        var added = (
            await api.PostAsync("/api/v1/schools", """{ "name": "St Aldhelm's", "phase": "allThrough", "nation": "scotland" }""")
        ).Is(HttpStatusCode.Created);
        Assert.Equal("st-aldhelms", added.Text("slug"));
        Assert.Equal("\"1\"", added.ETag);
        foreach (var address in new[] { added.Location!, "/api/v1/schools/st-aldhelms" })
        {
            var got = (await api.GetAsync(address)).Is(HttpStatusCode.OK);
            Assert.Equal("St Aldhelm's", got.Text("name"));
            Assert.Equal("allThrough", got.Text("phase"));
            Assert.Equal("scotland", got.Text("nation"));
            Assert.Equal("\"1\"", got.ETag);
        }
    }

    [Fact]
    public async Task School_ChangedFromTheVersionRead_ChangesOnceAndIsInTheLedger()
    {
        var (trust, api) = await TrustOfficerAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank Primary");
        var path = $"/api/v1/schools/{school}";
        var changed = (await api.PatchAsync(path, """{ "name": "Meadow Bank", "phase": "special" }""", ("If-Match", "\"1\""))).Is(
            HttpStatusCode.OK
        );
        Assert.Equal("Meadow Bank", changed.Text("name"));
        Assert.Equal("englandAndWales", changed.Text("nation"));
        Assert.Equal("meadow-bank-primary", changed.Text("slug"));
        Assert.Equal("\"2\"", changed.ETag);

        (await api.PatchAsync(path, """{ "name": "Other" }""", ("If-Match", "\"1\""))).Problem(HttpStatusCode.PreconditionFailed);
        (await api.PatchAsync(path, """{ "name": "Other" }""")).Problem(HttpStatusCode.PreconditionRequired);
        (await api.PatchAsync(path, """{ "name": "Other" }""", ("If-Match", "W/\"x\""))).Problem(HttpStatusCode.BadRequest);
        var same = (await api.PatchAsync(path, """{ "name": "Meadow Bank" }""", ("If-Match", "*"))).Is(HttpStatusCode.OK);
        Assert.Equal("\"2\"", same.ETag);

        var events = await EventsAsync(trust, school.Value);
        Assert.Equal(["SchoolAdded", "SchoolChanged"], events.Select(e => e.Kind));
        Assert.Contains("\"renamed\":true", events[1].Body, StringComparison.Ordinal);
        Assert.Contains("\"phaseWas\":\"Primary\",\"phase\":\"Special\"", events[1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Meadow", events[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchoolsName_TakenByAnother_IsRefusedAtTheField()
    {
        var (trust, api) = await TrustOfficerAsync();
        await web.House.AddSchoolAsync(trust, "Ash Grove");
        var school = await web.House.AddSchoolAsync(trust, "Birch Lane");
        var answer = await api.PatchAsync($"/api/v1/schools/{school}", """{ "name": "Ash Grove" }""", ("If-Match", "*"));
        Assert.Equal([("name", "Ash Grove is already one of the trust's schools.")], answer.Problem(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Schools_PageByPage_ComeOnceEach()
    {
        var (trust, api) = await TrustOfficerAsync();
        foreach (var name in ThreeNames.Reverse())
            await web.House.AddSchoolAsync(trust, name);
        var names = new List<string>();
        string? after = null;
        var pages = 0;
        do
        {
            var page = (await api.GetAsync($"/api/v1/schools?limit=2&after={after}")).Is(HttpStatusCode.OK);
            names.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(s => s.GetProperty("name").GetString()!));
            after = page.Text("next");
            pages++;
        } while (after is not null);
        Assert.Equal(ThreeNames, names);
        Assert.Equal(2, pages);
    }

    [Fact]
    public async Task Schools_OfSomebodyAtOneSchool_AreThatSchool()
    {
        var trust = await web.House.FoundTrustAsync();
        var own = await web.House.AddSchoolAsync(trust, "Ash Grove");
        await web.House.AddSchoolAsync(trust, "Birch Lane");
        using var api = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Headteacher, own)));
        var page = (await api.GetAsync("/api/v1/schools")).Is(HttpStatusCode.OK);
        Assert.Equal("Ash Grove", Assert.Single(page.Json.GetProperty("items").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Trust_Renamed_IsInTheLedgerAndAnotherTrustIsNotFound()
    {
        var (trust, api) = await TrustOfficerAsync();
        var listed = (await api.GetAsync("/api/v1/trusts")).Is(HttpStatusCode.OK);
        Assert.Equal(trust.ToString(), Assert.Single(listed.Json.GetProperty("items").EnumerateArray()).GetProperty("id").GetString());
        var path = $"/api/v1/trusts/{trust}";
        var renamed = (await api.PatchAsync(path, """{ "name": "Kestrel Fields Trust" }""", ("If-Match", "\"1\""))).Is(HttpStatusCode.OK);
        Assert.Equal("Kestrel Fields Trust", renamed.Text("name"));
        Assert.Equal(["TrustFounded", "TrustRenamed"], (await EventsAsync(trust, trust.Value)).Select(e => e.Kind));
        var other = await web.House.FoundTrustAsync("Elsewhere Trust");
        (await api.GetAsync($"/api/v1/trusts/{other}")).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Me_AsHeadteacher_SaysWhoAndWhatAtWhichSchool()
    {
        var trust = await web.House.FoundTrustAsync("Heron Vale Learning Trust");
        var own = await web.House.AddSchoolAsync(trust, "Ash Grove");
        var person = await web.House.AddPersonAsync(trust, Role.Headteacher, own, "Grace O'Neill");
        using var api = new ApiClient(web.SignedIn(trust, person));
        var me = (await api.GetAsync("/api/v1/me")).Is(HttpStatusCode.OK).Json;
        Assert.Equal("Grace O'Neill", me.GetProperty("person").GetProperty("fullName").GetString());
        Assert.Equal("Heron Vale Learning Trust", me.GetProperty("trust").GetProperty("name").GetString());
        Assert.Equal("headteacher", Assert.Single(me.GetProperty("roles").EnumerateArray()).GetProperty("role").GetString());
        Assert.Empty(me.GetProperty("permissions").EnumerateArray());
        var school = Assert.Single(me.GetProperty("schools").EnumerateArray());
        Assert.Contains("manageSchool", school.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public async Task Roles_AreTheWholeTable()
    {
        var (_, api) = await TrustOfficerAsync();
        var roles = (await api.GetAsync("/api/v1/roles")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Roles.Table.Count, roles.Count);
        var officer = roles.Single(r => r.GetProperty("role").GetString() == "trustOfficer");
        Assert.False(officer.GetProperty("atSchools").GetBoolean());
        Assert.True(officer.GetProperty("forTrust").GetBoolean());
    }

    private async Task<(Id<Trust> Trust, ApiClient Api)> TrustOfficerAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        return (trust, new(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null))));
    }

    private Task<List<(string Kind, string Body)>> EventsAsync(Id<Trust> trust, Guid subject) =>
        web.House.InScopeAsync(
            trust,
            async services =>
            {
                var rows = await services
                    .GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>(
                        $"select kind || ' ' || body as \"Value\" from ledger_event where subject_id = {subject} order by seq"
                    )
                    .ToListAsync();
                return rows.Select(r => (r.Split(' ', 2)[0], r.Split(' ', 2)[1])).ToList();
            }
        );
}
