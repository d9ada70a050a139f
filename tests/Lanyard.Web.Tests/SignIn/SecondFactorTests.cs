using System.Net;
using Lanyard.Domain.People;

namespace Lanyard.Web.Tests.SignIn;

public sealed class SecondFactorTests(WebFixture web)
{
    [Fact]
    public async Task SetUp_ThenSigningIn_AsksForACode_AndARememberedBrowserDoesNot()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        Assert.Equal("/", await guest.SignInAsync(browser));
        var (key, codes) = await Guest.SetUpSecondFactorAsync(browser);
        Assert.Equal(10, codes.Count);
        // Shown once: the page has them no more.
        Assert.Empty((await browser.ReadAsync("/me/second-factor/codes")).QuerySelectorAll("#codes code"));
        using var signedOut = await browser.FillInAsync("/sign-out");

        Assert.Equal("/sign-in/code", await guest.SignInAsync(browser));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/")).StatusCode);
        using var wrong = await browser.FillInAsync("/sign-in/code", ("Code", "12345"));
        Assert.Contains("That code is not right", Guest.Complaint(await wrong.ReadAsync()), StringComparison.Ordinal);
        using var entered = await browser.FillInAsync("/sign-in/code", ("Code", Guest.CodeNow(key, 1)), ("Remember", "true"));
        Assert.Equal("/", entered.Headers.Location?.OriginalString);
        using var again = await browser.FillInAsync("/sign-out");
        Assert.Equal("/", await guest.SignInAsync(browser));

        using var stranger = web.SignedOut();
        Assert.Equal("/sign-in/code", await guest.SignInAsync(stranger));
        using var byPaper = await stranger.FillInAsync("/sign-in/code", ("Code", codes[0]));
        Assert.Equal("/", byPaper.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task CodePage_WithoutThePasswordBefore_LeadsToSigningIn()
    {
        using var browser = web.SignedOut();
        using var page = await browser.GetAsync("/sign-in/code");
        Assert.Equal("/sign-in", page.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task PasswordChanged_BetweenPasswordAndCode_BeginsAgain()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var (key, _) = await Guest.SetUpSecondFactorAsync(browser);
        using var other = web.SignedOut();
        Assert.Equal("/sign-in/code", await guest.SignInAsync(other));
        await web.House.GiveLoginAsync(guest.Trust, guest.Person, "quite another whistle");
        using var entered = await other.FillInAsync("/sign-in/code", ("Code", Guest.CodeNow(key, 1)));
        Assert.Equal("/sign-in", entered.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task ARoleThatIsAsked_LeadsThroughSetUp_BeforeAnythingElse_AndBackToThePage()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        using var saved = await browser.FillInAsync("/trust/second-factor", ("Asked", nameof(Role.TrustOfficer)));
        Assert.Equal("/trust/second-factor", saved.Headers.Location?.OriginalString);
        using var home = await browser.GetAsync("/me?x=1");
        Assert.Equal("/me/second-factor/set-up?return=%2Fme%3Fx%3D1", home.Headers.Location?.OriginalString);
        var page = await browser.ReadAsync(home.Headers.Location!.OriginalString);
        Assert.Contains("Your trust asks for a second factor", page.Body!.TextContent, StringComparison.Ordinal);
        var key = page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        using var on = await browser.SendFormAsync(page, ("Code", Guest.CodeNow(key)));
        var codes = await browser.ReadAsync(on.Headers.Location!.OriginalString);
        Assert.Contains(codes.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/me?x=1");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/me?x=1")).StatusCode);
        // Who is asked cannot turn it off.
        var own = await browser.ReadAsync("/me/second-factor");
        Assert.DoesNotContain(own.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/me/second-factor/off");
        using var off = await browser.FillInAsync("/me/second-factor/off");
        Assert.Contains("you cannot turn it off", Guest.Complaint(await off.ReadAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_HoldsNoStyleAndFetchesNothing()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedIn(guest.Trust, guest.Person);
        var page = await browser.ReadAsync("/me/second-factor/set-up");
        var picture = page.QuerySelector(".ly-qr")!;
        Assert.NotNull(picture.QuerySelector("svg path"));
        Assert.Empty(picture.QuerySelectorAll("[style],img,style,[fill]"));
        Assert.False(string.IsNullOrEmpty(picture.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Reset_ByAColleague_SignsThePersonOut_AndAsksNoCodeNextTime()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        await Guest.SetUpSecondFactorAsync(browser);
        var colleague = await web.House.AddPersonAsync(guest.Trust, Role.TrustOfficer, null, "Col League");
        using var desk = web.SignedIn(guest.Trust, colleague);
        using var reset = await desk.FillInAsync($"/people/{guest.Person}/second-factor");
        Assert.Equal(HttpStatusCode.Redirect, reset.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/")).StatusCode);
        Assert.Equal("/", await guest.SignInAsync(browser));
    }

    [Fact]
    public async Task AskingTheTrust_IsOnlyForWhoManagesIt()
    {
        var guest = await Guest.ComeAsync(web, Role.Headteacher);
        using var browser = web.SignedIn(guest.Trust, guest.Person);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/trust/second-factor")).StatusCode);
    }
}
