using System.Net;
using System.Text.RegularExpressions;

namespace Lanyard.Web.Tests.Look;

/// <summary>What the build made of the design system is ours: its colours, its typeface, nothing from elsewhere.</summary>
public sealed partial class StyleSheetTests(DemoSite site)
{
    [Theory]
    [InlineData("#1d70b8")]
    [InlineData("#0f7a52")]
    [InlineData("#0b0c0c")]
    [InlineData("#fd0")]
    [InlineData("#ca3535")]
    [InlineData("GDS Transport")]
    [InlineData("crown")]
    [InlineData("crest")]
    public async Task StyleSheet_HoldsNothingOfAnotherHouse(string foreign)
    {
        Assert.DoesNotContain(foreign, await StyleSheetAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task StyleSheet_FetchesFontsFromHereOnly()
    {
        using var browser = site.Browser();
        var fonts = Address()
            .Matches(await StyleSheetAsync())
            .Select(m => m.Groups["address"].Value)
            .Where(a => a.Contains("woff2"))
            .ToList();

        Assert.Equal(4, fonts.Distinct().Count());
        foreach (var font in fonts)
        {
            using var response = await browser.GetAsync(font);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("font/woff2", response.Content.Headers.ContentType!.MediaType);
        }
    }

    private async Task<string> StyleSheetAsync()
    {
        using var browser = site.Browser();
        return await browser.GetStringAsync("/css/lanyard.css");
    }

    [GeneratedRegex("""url\("?(?<address>[^")]+)"?\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
