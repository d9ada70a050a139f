using System.Net;
using System.Text;
using Lanyard.Web.Tests.People;

namespace Lanyard.Web.Tests.Api;

public sealed class PeopleApiTests(WebFixture web)
{
    private const string People = "/api/v1/people";

    [Fact]
    public async Task Person_AddedChangedAndReadAgain_IsTheSame()
    {
        var (trust, api) = await HeadAsync();
        var added = (
            await api.PostAsync(
                People,
                $$"""{ "fullName": "Zoë Ní Bhriain", "email": "ZOE@meadow.example", "role": "moderator", "school": "{{trust.Meadow}}" }"""
            )
        ).Is(HttpStatusCode.Created);
        Assert.Equal(("zoe@meadow.example", "\"1\""), (added.Text("email"), added.ETag));
        var path = added.Location!;
        var changed = (await api.PatchAsync(path, """{ "fullName": "Zoe Brien" }""", ("If-Match", added.ETag!))).Is(HttpStatusCode.OK);
        Assert.Equal(("Zoe Brien", "zoe@meadow.example", "\"2\""), (changed.Text("fullName"), changed.Text("email"), changed.ETag));
        (await api.PatchAsync(path, """{ "fullName": "Late" }""", ("If-Match", added.ETag!))).Problem(HttpStatusCode.PreconditionFailed);
        Assert.Equal("Zoe Brien", (await api.GetAsync(path)).Is(HttpStatusCode.OK).Text("fullName"));
    }

    [Fact]
    public async Task Person_WithMistakes_NamesEachField()
    {
        var (trust, api) = await HeadAsync();
        var errors = (
            await api.PostAsync(People, $$"""{ "fullName": "12", "email": "x", "role": "staff", "school": "{{trust.Meadow}}" }""")
        ).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["fullName", "email"], errors.Select(e => e.Field));
        var elsewhere = (
            await api.PostAsync(People, $$"""{ "fullName": "Else Where", "role": "staff", "school": "{{trust.Gorse}}" }""")
        ).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("school", Assert.Single(elsewhere).Field);
    }

    [Fact]
    public async Task People_PagedToTheEnd_ComeOnceEach()
    {
        var (trust, api) = await HeadAsync();
        foreach (var name in new[] { "Abe Ashe", "Bea Birch", "Cal Cedar", "Dot Dogwood" })
            await trust.StaffAsync(name);
        await trust.StaffAsync("Else Where", trust.Gorse);
        var names = new List<string>();
        for (var after = ""; ; )
        {
            var page = (await api.GetAsync($"/api/v1/schools/meadow-bank/people?limit=2{after}")).Is(HttpStatusCode.OK);
            names.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("fullName").GetString()!));
            if (page.Text("next") is not { } next)
                break;
            after = $"&after={next}";
        }
        Assert.Equal(["Abe Ashe", "Bea Birch", "Cal Cedar", "Dot Dogwood", "Hugh Tarrant"], names);
        (await api.GetAsync("/api/v1/schools/meadow-bank/people?after=nonsense")).Problem(HttpStatusCode.BadRequest);
        (await api.GetAsync(People)).Problem(HttpStatusCode.Forbidden);
        var found = (await api.GetAsync("/api/v1/schools/meadow-bank/people?search=birch&role=staff")).Is(HttpStatusCode.OK);
        Assert.Equal(1, found.Json.GetProperty("items").GetArrayLength());
        var unknown = (await api.GetAsync("/api/v1/schools/meadow-bank/people?role=wizard")).Problem(HttpStatusCode.BadRequest);
        Assert.StartsWith("Send one of headteacher, seniorLeader,", Assert.Single(unknown).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_GivenLentAndEnded_CanBeReadEachTime()
    {
        var (trust, api) = await HeadAsync();
        var (lead, deputy) = (await trust.StaffAsync("Lena Ross"), await trust.StaffAsync("Omar Aziz"));
        var roles = $"{People}/{lead}/appointments";
        var appoint = $$"""{ "role": "safeguardingLead", "school": "{{trust.Meadow}}", "from": "2026-03-02" }""";
        var made = (await api.PostAsync(roles, appoint)).Is(HttpStatusCode.OK);
        Assert.Equal(made.Text("id"), (await api.PostAsync(roles, appoint)).Is(HttpStatusCode.OK).Text("id"));
        var role = $"{roles}/{made.Text("id")}";

        var named = await api.PostAsync(
            $"{role}/deputies",
            $$"""{ "deputy": "{{deputy}}", "from": "2026-03-02", "until": "2026-03-09" }"""
        );
        var stands = Assert.Single(named.Is(HttpStatusCode.OK).Json.GetProperty("deputies").EnumerateArray());
        Assert.Equal("Omar Aziz", stands.GetProperty("fullName").GetString());
        var register = (await api.GetAsync("/api/v1/schools/meadow-bank/role-register")).Is(HttpStatusCode.OK);
        var line = register.Json.GetProperty("items").EnumerateArray().Single(l => l.GetProperty("role").GetString() == "safeguardingLead");
        Assert.False(line.GetProperty("vacant").GetBoolean());
        Assert.Equal(1, line.GetProperty("holders")[0].GetProperty("deputies").GetArrayLength());

        (await api.SendAsync(HttpMethod.Delete, $"{role}/deputies/{stands.GetProperty("id").GetString()}", null)).Is(
            HttpStatusCode.NoContent
        );
        var early = (await api.PostAsync($"{role}/end", """{ "until": "0206-03-02" }""")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("until", Assert.Single(early).Field);
        var before = (await api.PostAsync($"{role}/end", """{ "until": "2026-03-01" }""")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Enter a day that is not before the first one, 2 March 2026.", Assert.Single(before).Message);
        (await api.PostAsync($"{role}/end", """{ "until": "2026-03-31" }""")).Is(HttpStatusCode.OK);
        var self = (await api.PostAsync($"{People}/{trust.Head}/appointments", appoint)).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("You cannot appoint yourself.", Assert.Single(self).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_LeavingReturningManagedAndInvited_AnswersWithThePerson()
    {
        var (trust, api) = await HeadAsync();
        var person = await trust.StaffAsync("Lena Ross", email: "lena@meadow.example");
        var path = $"{People}/{person}";
        (await api.PostAsync($"{path}/invitation", null)).Is(HttpStatusCode.OK);
        Assert.Equal("invited", (await api.GetAsync(path)).Text("login"));
        (await api.SendAsync(HttpMethod.Delete, $"{path}/invitation", null)).Is(HttpStatusCode.NoContent);
        var managed = await api.SendAsync(HttpMethod.Put, $"{path}/line-manager", $$"""{ "manager": "{{trust.Head}}" }""");
        Assert.Equal(trust.Head.ToString(), managed.Is(HttpStatusCode.OK).Text("lineManager"));
        var left = await api.PostAsync($"{path}/leaving", """{ "lastDay": "2026-03-31" }""");
        Assert.Equal("2026-03-31", left.Is(HttpStatusCode.OK).Text("leftOn"));
        var back = await api.PostAsync($"{path}/return", """{ "from": "2026-03-31", "withRoles": true }""");
        Assert.Null(back.Is(HttpStatusCode.OK).Text("leftOn"));
    }

    [Fact]
    public async Task Person_OfAnotherSchoolOrTrust_IsNotThere()
    {
        var (trust, api) = await HeadAsync();
        var other = await trust.StaffAsync("Else Where", trust.Gorse);
        var elsewhere = await PeopleTrust.FoundAsync(web);
        foreach (var path in new[] { $"{People}/{other}", $"{People}/{elsewhere.Head}", $"{People}/{other}/appointments" })
            (await api.GetAsync(path)).Problem(HttpStatusCode.NotFound);
        (await api.PostAsync($"{People}/{other}/leaving", """{ "lastDay": "2026-03-31" }""")).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Import_ShownAndConfirmed_AddsWhatWasShown()
    {
        var (trust, api) = await HeadAsync();
        using var file = new StringContent("name;email\nPriya Shah;priya@meadow.example\n12;b@meadow.example\n", Encoding.UTF8, "text/csv");
        using var sent = await api.Http.PostAsync("/api/v1/schools/meadow-bank/people/imports", file);
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        var path = sent.Headers.Location!.OriginalString;
        var preview = (await api.GetAsync(path)).Is(HttpStatusCode.OK);
        Assert.Equal(
            (1, 3),
            (preview.Json.GetProperty("adds").GetInt32(), preview.Json.GetProperty("leftOut")[0].GetProperty("line").GetInt32())
        );
        (await api.PostAsync($"{path}/confirm", """{ "digest": "zz" }""")).Problem(HttpStatusCode.UnprocessableEntity);
        (await api.PostAsync($"{path}/confirm", $$"""{ "digest": "{{preview.Text("digest")}}" }""")).Is(HttpStatusCode.OK);
        Assert.Equal(1, (await api.GetAsync("/api/v1/schools/meadow-bank/people?search=priya")).Json.GetProperty("items").GetArrayLength());
        Assert.NotEqual(default, trust.Trust);
    }

    private async Task<(PeopleTrust Trust, ApiClient Api)> HeadAsync()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        return (trust, new ApiClient(trust.Browser));
    }
}
