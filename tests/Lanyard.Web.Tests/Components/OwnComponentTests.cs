using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lanyard.Web.Tests.Look;

namespace Lanyard.Web.Tests.Components;

/// <summary>The components for which nobody publishes fixtures, as the style page shows them.</summary>
public sealed class OwnComponentTests(DemoSite site)
{
    [Fact]
    public async Task SubNavigation_KnowsThePageItIsOn()
    {
        var links = (await PageAsync()).QuerySelectorAll(".moj-sub-navigation__link");

        Assert.Equal("Everything", Assert.Single(links, l => l.GetAttribute("aria-current") == "page").TextContent);
        Assert.Equal(3, links.Length);
    }

    [Fact]
    public async Task Timeline_SaysWhatWhoAndWhen()
    {
        var first = (await PageAsync()).QuerySelector(".moj-timeline__item")!;

        Assert.Equal("Role given", first.QuerySelector("h4")!.TextContent);
        Assert.Equal("by Amara Okafor", first.QuerySelector(".moj-timeline__byline")!.TextContent);
        Assert.Equal("2 March 2026, 09:30", first.QuerySelector("time")!.TextContent);
        Assert.Equal("2026-03-02T09:30:00Z", first.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Standing_IsAShapeAndAWordEach()
    {
        var marks = (await PageAsync()).QuerySelectorAll(".ly-standing");

        Assert.Equal(
            ["Kept", "At risk", "Broken", "No evidence yet", "Not asked", "Not in force", "Awaiting"],
            marks.Select(m => m.TextContent)
        );
        Assert.Equal(marks.Length, marks.Select(m => m.QuerySelector("svg")!.InnerHtml).Distinct().Count());
    }

    [Fact]
    public async Task Filter_ThatNarrows_IsOpen_AndCanBeCleared()
    {
        var filter = (await PageAsync()).QuerySelector("details.ly-filter")!;

        Assert.True(filter.HasAttribute("open"));
        Assert.Equal("get", filter.QuerySelector("form")!.GetAttribute("method"));
        Assert.Equal("/style", filter.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Table_OnAPhone_SaysTheNameOfEachColumn_AndItsParts()
    {
        var row = (await PageAsync()).QuerySelector("table.ly-table--stacked tbody tr")!;

        Assert.Equal("row", row.GetAttribute("role"));
        Assert.Equal("rowheader", row.QuerySelector("th")!.GetAttribute("role"));
        Assert.Equal(["Role", "State", "Open tasks"], row.QuerySelectorAll("td").Select(c => c.GetAttribute("data-label")));
    }

    [Fact]
    public async Task Row_OfAFactThatIsMissing_SaysSo_AndItsLinkSaysWhatItAdds()
    {
        var row = Assert.Single((await PageAsync()).QuerySelectorAll(".govuk-summary-list__row"), r => r.TextContent.Contains("Telephone"));

        Assert.Equal("Not given", row.QuerySelector("dd")!.TextContent);
        Assert.Equal("Add telephone", row.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task Progress_IsAFigureAsWellAsABar()
    {
        var progress = (await PageAsync()).QuerySelector(".ly-progress")!;

        Assert.Contains("120 of 1,400", progress.TextContent, StringComparison.Ordinal);
        Assert.Equal("importing", progress.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("120", progress.QuerySelector("progress#importing")!.GetAttribute("value"));
    }

    private async Task<IHtmlDocument> PageAsync()
    {
        using var browser = site.Browser();
        return new HtmlParser().ParseDocument(await browser.GetStringAsync("/style"));
    }
}
