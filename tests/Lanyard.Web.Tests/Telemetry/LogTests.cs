using System.Net;
using System.Text.RegularExpressions;
using Lanyard.Domain.People;
using Lanyard.Testing;
using Lanyard.Web.Tests.Api;
using Microsoft.Extensions.Logging;

namespace Lanyard.Web.Tests.Telemetry;

/// <summary>The log tells what happened without a name, an address or a secret in it.</summary>
public sealed partial class LogTests(WebFixture web)
{
    private const string Mark = "zanzibar";

    [Fact]
    public async Task Log_OfAJourneyWithMarkedNames_HoldsNoneOfThem()
    {
        using var log = new KeptLog();
        await using var copy = await web.StartCopyAsync(b => b.Logging.AddProvider(log));
        var trust = await web.House.FoundTrustAsync($"{Mark} Trust");
        var school = await web.House.AddSchoolAsync(trust, $"{Mark} School");
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, $"Ada {Mark}", $"ada@{Mark}.example");
        using var api = new ApiClient(web.SignedIn(trust, officer, copy));
        (await api.GetAsync("/")).Is(HttpStatusCode.OK);
        (await api.GetAsync("/api/v1/me")).Is(HttpStatusCode.OK);
        (await api.GetAsync($"/api/v1/schools/{Mark}-school")).Is(HttpStatusCode.OK);
        (await api.GetAsync($"/api/v1/schools/{Mark}-nowhere")).Problem(HttpStatusCode.NotFound);
        (await api.GetAsync($"/api/v1/schools?after={Mark}")).Problem(HttpStatusCode.BadRequest);
        (await api.GetAsync($"/api/v1/ledger?kind={Mark}")).Problem(HttpStatusCode.BadRequest);
        (await api.PostAsync("/api/v1/schools", $$"""{ "name": "Second {{Mark}}", "phase": "primary" }""")).Is(HttpStatusCode.Created);
        (await api.PostAsync("/api/v1/schools", $$"""{ "name": "Second {{Mark}}", "phase": "primary" }""")).Problem(
            HttpStatusCode.UnprocessableEntity
        );
        (await api.PostAsync("/api/v1/schools", $$"""{ "{{Mark}}": "{{Mark}}" """)).Problem(HttpStatusCode.BadRequest);
        (await api.PostAsync("/api/v1/schools", $$"""{ "phase": "{{Mark}}" }""")).Problem(HttpStatusCode.BadRequest);
        await api.GetAsync($"/{Mark}/page?token={Mark}");
        await api.SendAsync(new HttpMethod(Mark), "/api/v1/me", null);
        using var stranger = new ApiClient(web.SignedOut(copy));
        await stranger.SendAsync(HttpMethod.Get, $"/api/v1/me?token={Mark}", null, ("Authorization", $"Bearer {Mark}"));
        await stranger.SendAsync(HttpMethod.Get, $"/sign-in?return=%2F{Mark}", null, ("Cookie", $"lanyard={Mark}"), ("User-Agent", Mark));
        await stranger.GetAsync($"/invitation/{trust}/{Mark}");
        await stranger.GetAsync($"/new-password/{trust}/{Mark}");
        await api.GetAsync($"/search?q={Mark}");
        await api.GetAsync($"/people?q={Mark}");
        await stranger.Http.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = $"ada@{Mark}.example", ["password"] = $"{Mark} {Mark}" })
        );

        Assert.Contains(log.Lines, l => l.Contains("GET /api/v1/schools/{school} 200", StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.Contains($"Trust={trust} Person={officer}", StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.Contains("GET /invitation/{trust}/{token}", StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.Contains("GET (no endpoint) 404", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, l => l.Contains(Mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Failure_IsA500WithoutInnardsAndItsReferenceIsInTheLog()
    {
        await using var server = await Lanyard.Testing.TestServer.StartAsync("outage");
        using var log = new KeptLog();
        await using var copy = await web.StartCopyAsync(b => b.Logging.AddProvider(log), server.Database);
        using var api = new ApiClient(await SignedInOnAsync(server, copy));
        await server.Database.DisposeAsync();
        var answer = await api.GetAsync("/api/v1/me");
        answer.Problem(HttpStatusCode.InternalServerError);
        var reference = answer.Text("reference")!;
        Assert.Matches(Reference(), reference);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
        Assert.Contains(
            log.Lines,
            l => l.Contains(reference, StringComparison.Ordinal) && l.Contains("ObjectDisposed", StringComparison.Ordinal)
        );
    }

    private async Task<HttpClient> SignedInOnAsync(Lanyard.Testing.TestServer server, Microsoft.AspNetCore.Builder.WebApplication copy)
    {
        await using var house = new TestHouse(server.Database);
        var trust = await house.FoundTrustAsync();
        var person = await house.AddPersonAsync(trust, Role.TrustOfficer, null);
        return web.SignedIn(trust, person, copy, house);
    }

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.None, 1000)]
    private static partial Regex Reference();
}
