using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Core.Data;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.SignIn;

/// <summary>Sensitive acts ask again when the last proof is old, and nothing that was typed is lost.</summary>
public sealed class FreshTests(WebFixture web)
{
    private const string New = "quite another whistle";

    [Fact]
    public async Task SensitivePage_LongAfterTheProof_AsksAgain_AndComesBack()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/me/password")).StatusCode);
        await GrowOldAsync(guest);
        using var asked = await browser.GetAsync("/me/password?x=1");
        Assert.Equal("/sign-in/confirm?return=%2Fme%2Fpassword%3Fx%3D1", asked.Headers.Location?.OriginalString);
        var page = await browser.ReadAsync(asked.Headers.Location!.OriginalString);
        using var wrong = await browser.SendFormAsync(page, ("Proof", "wrong"));
        Assert.Contains("Try again", Guest.Complaint(await wrong.ReadAsync()), StringComparison.Ordinal);
        using var right = await browser.SendFormAsync(page, ("Proof", Guest.Password));
        Assert.Equal("/me/password?x=1", right.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/me/password?x=1")).StatusCode);
    }

    [Fact]
    public async Task FormFilledInSlowly_IsAskedOnTheSpot_AndGoesThroughWithTheProof()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var page = await browser.ReadAsync("/me/password");
        await GrowOldAsync(guest);
        using var asked = await browser.SendFormAsync(page, ("Password", New));
        var html = await asked.Content.ReadAsStringAsync();
        Assert.Contains("Confirm that it is you", html, StringComparison.Ordinal);
        // What was typed is kept, but nobody can read it out of the page.
        Assert.DoesNotContain(New, html, StringComparison.Ordinal);
        var first = await asked.ReadAsync();
        Assert.Empty(first.QuerySelectorAll(".govuk-form-group--error"));
        using var wrong = await browser.SendFormAsync(first, ("__proof", "wrong"));
        var again = await wrong.ReadAsync();
        Assert.Contains("Try again", again.Body!.TextContent, StringComparison.Ordinal);
        using var done = await browser.SendFormAsync(again, ("__proof", Guest.Password));
        Assert.Equal("/me", done.Headers.Location?.OriginalString);
        using var fresh = web.SignedOut();
        Assert.Equal("/", await guest.SignInAsync(fresh, New));
    }

    [Fact]
    public async Task AForm_ThatSomebodyElseKept_IsNotRestored()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var page = await browser.ReadAsync("/me/password");
        await GrowOldAsync(guest);
        using var asked = await browser.SendFormAsync(page, ("Password", New));
        var kept = ((IHtmlInputElement)(await asked.ReadAsync()).QuerySelector("[name=__kept]")!).Value;
        var other = await Guest.ComeAsync(web);
        using var theirs = web.SignedOut();
        await other.SignInAsync(theirs);
        using var tried = await theirs.PostFieldsAsync("/me/password", ("Password", ""), ("__kept", kept), ("__proof", Guest.Password));
        Assert.Contains("Enter a password.", Guest.Complaint(await tried.ReadAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PasswordChanged_EndsTheOtherBrowsers_AndNotThisOne()
    {
        var guest = await Guest.ComeAsync(web);
        using var here = web.SignedOut();
        using var there = web.SignedOut();
        await guest.SignInAsync(here);
        await guest.SignInAsync(there);
        using var changed = await here.FillInAsync("/me/password", ("Password", New));
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task SessionList_ShowsEachBrowser_AndEndsOne_AndThenAll()
    {
        var guest = await Guest.ComeAsync(web);
        using var here = web.SignedOut();
        using var there = web.SignedOut();
        there.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");
        await guest.SignInAsync(here);
        await guest.SignInAsync(there);
        var page = await here.ReadAsync("/me/sessions");
        Assert.Contains("Firefox on Windows", page.Body!.TextContent, StringComparison.Ordinal);
        using var ended = await here.SendFormAsync(page.QuerySelector<IHtmlFormElement>("main form[action*=End]")!);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/")).StatusCode);
        using var all = await here.SendFormAsync(
            (await here.ReadAsync("/me/sessions")).QuerySelector<IHtmlFormElement>("main form[action*=Everywhere]")!
        );
        Assert.Equal("/sign-in", all.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/")).StatusCode);
    }

    private Task<int> GrowOldAsync(Guest guest) =>
        web.House.InScopeAsync(
            guest.Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Sessions.Where(x => x.Person == guest.Person)
                    .ExecuteUpdateAsync(u => u.SetProperty(x => x.ProvedAt, x => x.ProvedAt - Session.Fresh))
        );
}
