using AngleSharp.Html.Parser;

namespace Lanyard.Web.Tests.Look;

public sealed class SecurityHeadersTests(DemoSite demo)
{
    [Theory]
    [InlineData("/style")]
    [InlineData("/css/lanyard.css")]
    [InlineData("/no/such/page")]
    [InlineData("/broken")]
    [InlineData("/api/broken")]
    public async Task EveryAnswer_TellsTheBrowserWhatItMustNotDo(string address)
    {
        using var browser = demo.Browser();
        using var response = await browser.GetAsync(address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        foreach (
            var rule in new[]
            {
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self'",
                "frame-ancestors 'none'",
                "form-action 'self'",
                "base-uri 'none'",
                "object-src 'none'",
            }
        )
        {
            Assert.Contains(rule, policy.Split("; "));
        }

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Opener-Policy"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task PageAboutPeople_IsNotKeptByTheBrowser()
    {
        using var browser = demo.Browser();
        using var response = await browser.GetAsync("/style");

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Page_HoldsNoScriptAndNoStyleOfItsOwn()
    {
        using var browser = demo.Browser();
        var page = new HtmlParser().ParseDocument(await browser.GetStringAsync("/style"));

        Assert.All(page.QuerySelectorAll("script"), script => Assert.NotEmpty(script.GetAttribute("src") ?? ""));
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.DoesNotContain(
            page.All.SelectMany(e => e.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
    }
}
