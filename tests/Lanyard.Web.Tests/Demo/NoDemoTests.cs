using System.Net;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Demo;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Demo;

/// <summary>A house that is real has nothing of the demo: no address, no service, no word of it on a page.</summary>
public sealed class NoDemoTests(WebFixture web)
{
    [Fact]
    public void Endpoints_HaveNoneOfTheDemos()
    {
        var patterns = web.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        Assert.DoesNotContain(patterns, e => e.RoutePattern.RawText!.Contains("demo", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/demo")]
    [InlineData("/Demo")]
    [InlineData("/demo/clock")]
    [InlineData("/Demo/Index")]
    [InlineData("/Demo/Clock")]
    public async Task DemoAddresses_LeadNowhere(string path)
    {
        using var client = web.SignedOut();
        using var content = new FormUrlEncodedContent([new("email", "headteacher@bramblecote.example"), new("step", "Day")]);
        using var read = await client.GetAsync(path, TestContext.Current.CancellationToken);
        using var posted = await client.PostAsync(path, content, TestContext.Current.CancellationToken);
        using var nothing = await client.PostAsync("/no-such-page", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        Assert.Equal(nothing.StatusCode, posted.StatusCode);
        Assert.False(posted.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public void Services_HaveNoClockThatMoves_AndNoStory()
    {
        Assert.Null(web.App.Services.GetService<HouseClock>());
        Assert.Null(web.App.Services.GetService<MoveClock>());
        Assert.Null(web.App.Services.GetService<PrepareDemo>());
        Assert.Null(web.App.Services.GetService<DemoStage>());
    }

    [Fact]
    public async Task Pages_SayNothingOfADemo()
    {
        var trust = await web.House.FoundTrustAsync();
        var person = await web.House.AddPersonAsync(trust, Lanyard.Domain.People.Role.TrustOfficer, null);
        using var client = web.SignedIn(trust, person);
        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("demo", home, StringComparison.OrdinalIgnoreCase);
    }
}
