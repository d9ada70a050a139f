using System.Globalization;
using System.Net;
using System.Text;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lanyard.Web.Tests.Api;

/// <summary>Too much, too large, and from where it should not come.</summary>
public sealed class TrafficTests(WebFixture web)
{
    [Fact]
    public async Task TooManyRequests_OfOnePerson_Are429AndNobodyElseNotices()
    {
        await using var copy = await web.StartCopyAsync(b =>
            b.Services.Replace(ServiceDescriptor.Singleton(new ApiLimits { AtOnce = 3, PerSecond = 1 }))
        );
        var (trust, officer) = await TrustOfficerAsync();
        using var script = new ApiClient(web.SignedIn(trust, officer, copy));
        using var colleague = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null), copy));
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => script.GetAsync("/api/v1/me")));
        Assert.Contains(answers, a => a.Status == HttpStatusCode.OK);
        var refused = answers.Where(a => a.Status != HttpStatusCode.OK).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, a => a.Problem(HttpStatusCode.TooManyRequests));
        Assert.All(refused, a => Assert.InRange(int.Parse(a.RetryAfter!, CultureInfo.InvariantCulture), 1, 60));
        (await colleague.GetAsync("/api/v1/me")).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", HttpStatusCode.Created)]
    [InlineData("none", HttpStatusCode.Created)]
    public async Task ChangeWithACookie_FromAnotherSitesPage_IsNotMade(string from, HttpStatusCode expected)
    {
        var (trust, officer) = await TrustOfficerAsync();
        using var browser = new ApiClient(web.SignedIn(trust, officer));
        var answer = await browser.PostAsync(
            "/api/v1/schools",
            """{ "name": "Fern Hill", "phase": "primary" }""",
            ("Sec-Fetch-Site", from)
        );
        answer.Is(expected);
        Assert.Equal(
            expected == HttpStatusCode.Created ? 1 : 0,
            await web.CountAsync("select count(*) from school where trust_id = $1", trust.Value)
        );
    }

    [Fact]
    public async Task BodyLargerThanTaken_Is413()
    {
        // The in-memory server has no limits, so this one listens.
        await using var copy = await web.StartCopyAsync(b => b.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0"));
        var (trust, officer) = await TrustOfficerAsync();
        using var signedIn = web.SignedIn(trust, officer);
        using var http = new HttpClient { BaseAddress = new(copy.Urls.First()) };
        foreach (var key in new[] { null, "a-key" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/schools")
            {
                Content = new StringContent($$"""{ "name": "{{new string('x', 1_100_000)}}" }""", Encoding.UTF8, "application/json"),
            };
            request.Headers.Add("Cookie", signedIn.DefaultRequestHeaders.GetValues("Cookie"));
            if (key is not null)
                request.Headers.Add("Idempotency-Key", key);
            using var response = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task AddressUnderApi_ThatIsNone_IsAProblemToo()
    {
        using var stranger = new ApiClient(web.SignedOut());
        (await stranger.GetAsync("/api/v2/me")).Problem(HttpStatusCode.NotFound);
    }

    private async Task<(Id<Trust> Trust, Id<Person> Person)> TrustOfficerAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        return (trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null));
    }
}
