using System.Net;
using System.Text.Json;
using Lanyard.Domain.People;

namespace Lanyard.Web.Tests.Api;

public sealed class LedgerApiTests(WebFixture web)
{
    [Fact]
    public async Task Events_PageByPage_AreAllThereNewestFirst()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        using var api = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null)));
        var seqs = new List<long>();
        var kinds = new List<string>();
        string? after = null;
        do
        {
            var page = (await api.GetAsync($"/api/v1/ledger?limit=2&after={after}")).Is(HttpStatusCode.OK);
            seqs.AddRange(Items(page).Select(e => e.GetProperty("seq").GetInt64()));
            kinds.AddRange(Items(page).Select(e => e.GetProperty("kind").GetString()!));
            after = page.Text("next");
        } while (after is not null);
        Assert.Equal(seqs.OrderDescending(), seqs);
        Assert.Equal(seqs.Count, seqs.Max());
        Assert.Superset(new HashSet<string> { "TrustFounded", "SchoolAdded", "PersonAdded", "PersonAppointed" }, kinds.ToHashSet());
        var founded = Items((await api.GetAsync($"/api/v1/ledger?subject={trust}")).Is(HttpStatusCode.OK)).Single();
        Assert.Equal("operator", founded.GetProperty("actor").GetProperty("kind").GetString());
        var added = Items((await api.GetAsync("/api/v1/ledger?kind=SchoolAdded")).Is(HttpStatusCode.OK)).Single();
        Assert.Equal(school.ToString(), added.GetProperty("subject").GetProperty("id").GetString());
        Assert.Equal("Primary", added.GetProperty("facts").GetProperty("phase").GetString());
        Assert.Equal(64, added.GetProperty("digest").GetString()!.Length);
    }

    [Fact]
    public async Task Events_ForAHeadteacher_AreThoseOfTheirSchool()
    {
        var trust = await web.House.FoundTrustAsync();
        var own = await web.House.AddSchoolAsync(trust, "Ash Grove");
        var other = await web.House.AddSchoolAsync(trust, "Birch Lane");
        using var api = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Headteacher, own)));
        var events = Items((await api.GetAsync("/api/v1/ledger")).Is(HttpStatusCode.OK));
        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.Equal(own.ToString(), e.GetProperty("school").GetString()));
        Assert.Empty(Items((await api.GetAsync($"/api/v1/ledger?school={other}")).Is(HttpStatusCode.OK)));
    }

    [Fact]
    public async Task Events_Since_LeaveOutWhatWasBefore()
    {
        var trust = await web.House.FoundTrustAsync();
        using var api = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null)));
        var future = web.House.Clock.GetUtcNow().AddYears(1);
        Assert.Empty(Items((await api.GetAsync($"/api/v1/ledger?since={Uri.EscapeDataString($"{future:O}")}")).Is(HttpStatusCode.OK)));
        Assert.NotEmpty(Items((await api.GetAsync("/api/v1/ledger?since=2020-01-01T00:00:00Z")).Is(HttpStatusCode.OK)));
    }

    [Theory]
    [InlineData("kind=SchoolAded", "kind", "There is no kind of event `SchoolAded`. Did you mean `SchoolAdded`?")]
    [InlineData("since=yesterday", "since", "Send a moment such as 2026-09-01T08:30:00Z.")]
    [InlineData("school=meadow-bank", "school", "Send an id such as 01997a3c-5d20-7b6e-8f00-3f6f1c1f4b9a.")]
    [InlineData("subject=7", "subject", "Send an id such as 01997a3c-5d20-7b6e-8f00-3f6f1c1f4b9a.")]
    public async Task Filter_ThatCannotBeRead_IsNamed(string query, string field, string message)
    {
        var trust = await web.House.FoundTrustAsync();
        using var api = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null)));
        var error = Assert.Single((await api.GetAsync($"/api/v1/ledger?{query}")).Problem(HttpStatusCode.BadRequest));
        Assert.Equal((field, message), error);
    }

    [Fact]
    public async Task Verify_OfAWholeChain_SaysSoWithItsLastDigest()
    {
        var trust = await web.House.FoundTrustAsync();
        using var api = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null)));
        var newest = Items((await api.GetAsync("/api/v1/ledger?limit=1")).Is(HttpStatusCode.OK)).Single();
        var check = (await api.PostAsync("/api/v1/ledger/verify", null)).Is(HttpStatusCode.OK).Json;
        Assert.True(check.GetProperty("whole").GetBoolean());
        Assert.Equal(newest.GetProperty("seq").GetInt64(), check.GetProperty("events").GetInt64());
        Assert.Equal(newest.GetProperty("digest").GetString(), check.GetProperty("digest").GetString());
        Assert.Equal(JsonValueKind.Null, check.GetProperty("broken").ValueKind);
    }

    private static List<JsonElement> Items(ApiAnswer page) => [.. page.Json.GetProperty("items").EnumerateArray()];
}
