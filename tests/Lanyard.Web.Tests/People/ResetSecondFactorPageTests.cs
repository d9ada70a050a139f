using System.Net;

namespace Lanyard.Web.Tests.People;

public sealed class ResetSecondFactorPageTests(WebFixture web)
{
    [Fact]
    public async Task Page_AboutSomebodyOfAnotherSchool_IsNotThere()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var elsewhere = await trust.StaffAsync("Else Where", trust.Gorse);
        using var response = await trust.Browser.GetAsync($"/people/{elsewhere}/second-factor");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("Else Where", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AboutSomebodyTheyKeep_AsksFirst()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var person = await trust.StaffAsync("Priya Shah");
        var page = await trust.Browser.ReadAsync($"/people/{person}/second-factor");
        Assert.Contains("Reset the second factor of Priya Shah", page.MainWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AboutOneself_IsRefused()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var response = await trust.Browser.GetAsync($"/people/{trust.Head}/second-factor");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }
}
