using System.Net;
using AngleSharp.Html.Parser;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Tests.Search;

public sealed class SearchTests(WebFixture web)
{
    [Fact]
    public async Task Search_ForASchool_LinksToIt()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Fernhill Primary");
        var head = await web.House.AddPersonAsync(trust, Role.Headteacher, school);
        Assert.Contains(("Fernhill Primary", "/s/fernhill-primary"), await LinksAsync(trust, head, "FERN"));
    }

    [Fact]
    public async Task Search_ForASchoolOfAnotherTrust_FindsNothing()
    {
        var theirs = await web.House.FoundTrustAsync("Gorse Hill Trust");
        await web.House.AddSchoolAsync(theirs, "Larkrise Primary");
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Fernhill Primary");
        var head = await web.House.AddPersonAsync(trust, Role.Headteacher, school);
        Assert.Empty(await LinksAsync(trust, head, "larkrise"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%20%20")]
    [InlineData("%25_%27")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Search_ForNothingThatIs_SaysWhatToTry(string typed)
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var head = await web.House.AddPersonAsync(trust, Role.Headteacher, school);
        Assert.Empty(await LinksAsync(trust, head, typed));
    }

    private async Task<List<(string, string?)>> LinksAsync(
        Lanyard.Domain.Kernel.Id<Trust> trust,
        Lanyard.Domain.Kernel.Id<Person> person,
        string typed
    )
    {
        using var client = web.SignedIn(trust, person);
        using var response = await client.GetAsync(new Uri($"/search?q={typed}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return [.. page.QuerySelectorAll("main .govuk-list a").Select(a => (a.TextContent.Trim(), a.GetAttribute("href")))];
    }
}
