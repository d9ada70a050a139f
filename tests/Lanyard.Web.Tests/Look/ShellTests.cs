using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Look;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Look;

/// <summary>The frame around a page, as each person sees it.</summary>
public sealed class ShellTests(WebFixture web)
{
    [Fact]
    public async Task Navigation_OffersEveryRoleWhatItMayOpen_AndNothingElse()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Navigation School");
        var offered = web.App.Services.GetServices<INavigation>().SelectMany(n => n.Items).ToList();
        Assert.NotEmpty(offered);
        foreach (var sheet in Roles.Table.Values)
        {
            Id<School>? seat = sheet.Seat.HasFlag(Seat.School) ? school : null;
            var person = await web.House.AddPersonAsync(trust, sheet.Role, seat);
            using var browser = web.SignedIn(trust, person);
            var shown = Links(await PageAsync(browser, "/"));
            foreach (var item in offered)
            {
                var address = item.Href.Replace("{school}", "navigation-school", StringComparison.Ordinal);
                using var response = await browser.GetAsync(address);
                Assert.True(
                    shown.Contains(address) == (response.StatusCode == HttpStatusCode.OK),
                    $"{sheet.Role}: `{item.Label}` is {(shown.Contains(address) ? "" : "not ")}offered, and {address} answers {response.StatusCode}"
                );
            }
        }
    }

    [Fact]
    public async Task Switcher_StaysOnThePage_AtTheSchoolThatIsChosen()
    {
        var trust = await web.House.FoundTrustAsync();
        await web.House.AddSchoolAsync(trust, "Calendar");
        await web.House.AddSchoolAsync(trust, "Saltmarsh High");
        var person = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        using var browser = web.SignedIn(trust, person);

        var page = await PageAsync(browser, "/s/calendar/calendar");

        var schools = page.QuerySelectorAll("header .ly-drop__list a[href]").Where(a => a.GetAttribute("href") != "/me").ToList();
        Assert.Equal(
            [("All schools", "/"), ("Calendar", "/s/calendar/calendar"), ("Saltmarsh High", "/s/saltmarsh-high/calendar")],
            schools.Select(a => (a.TextContent, a.GetAttribute("href")!))
        );
        Assert.Equal("Calendar", Assert.Single(schools, a => a.HasAttribute("aria-current")).TextContent);
        Assert.Equal("page", page.QuerySelector(".ly-side a[href='/s/calendar/calendar']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task SignedOut_ShowsTheMarkAndTheWayIn()
    {
        using var browser = web.SignedOut();

        var page = await PageAsync(browser, "/help/accessibility");

        Assert.Equal(["/", "/sign-in"], page.QuerySelectorAll("header a").Select(a => a.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("nav"));
        Assert.Equal("#main", page.QuerySelector("body a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#main"));
    }

    private static HashSet<string> Links(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".ly-side nav a").Select(a => a.GetAttribute("href")!)];

    private static async Task<IHtmlDocument> PageAsync(HttpClient browser, string address) =>
        new HtmlParser().ParseDocument(await browser.GetStringAsync(address));
}
