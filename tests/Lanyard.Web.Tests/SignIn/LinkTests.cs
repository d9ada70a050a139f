using System.Net;
using System.Text.RegularExpressions;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.SignIn;

/// <summary>The links that come by mail: an invitation, and a new password.</summary>
public sealed partial class LinkTests(WebFixture web)
{
    [Fact]
    public async Task Invitation_ShowsNameAndTrust_AndAPasswordLetsThemIn()
    {
        var (address, _) = await InvitedAsync();
        using var browser = web.SignedOut();
        using var second = web.SignedOut();
        var late = await second.ReadAsync(address);
        var page = await browser.ReadAsync(address);
        Assert.Contains("Zoë O’Connor", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Heron Vale Learning Trust", page.Body.TextContent, StringComparison.Ordinal);
        using var weak = await browser.SendFormAsync(page, ("Password", "password1234"));
        Assert.Contains("harder to guess", Guest.Complaint(await weak.ReadAsync()), StringComparison.Ordinal);
        using var entered = await browser.SendFormAsync(page, ("Password", Guest.Password));
        Assert.Equal("/", entered.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        using var again = await second.SendFormAsync(late, ("Password", Guest.Password));
        Assert.Contains("It has been used", (await again.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Expired", "ask whoever invited you")]
    [InlineData("Revoked", "newer letter")]
    [InlineData("Cut", "whole link")]
    [InlineData("Nonsense", "whole link")]
    public async Task Invitation_ThatDoesNotWork_SaysWhatToDo(string how, string says)
    {
        var (address, trust) = await InvitedAsync();
        var moment = web.House.Clock.GetUtcNow();
        if (how == "Expired")
            await ChangeAsync(trust, db => db.Invitations.ExecuteUpdateAsync(i => i.SetProperty(x => x.ExpiresAt, moment)));
        if (how == "Revoked")
            await ChangeAsync(trust, db => db.Invitations.ExecuteUpdateAsync(i => i.SetProperty(x => x.RevokedAt, moment)));
        address =
            how == "Cut" ? address[..^10]
            : how == "Nonsense" ? "/invitation/nobody/nothing"
            : address;
        using var browser = web.SignedOut();
        using var response = await browser.GetAsync(address);
        var page = await response.ReadAsync();
        Assert.Contains(says, page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Null(page.QuerySelector("main form"));
        Assert.True(response.StatusCode is HttpStatusCode.Gone or HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ForgottenPassword_KnownOrNot_AnswersTheSame_AndTheLetterLetsOneChooseOnce()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        using var known = await browser.FillInAsync("/forgotten-password", ("Email", guest.Address));
        using var unknown = await browser.FillInAsync("/forgotten-password", ("Email", $"no-{guest.Address}"));
        Assert.Equal(Words(await known.ReadAsync(), guest.Address), Words(await unknown.ReadAsync(), $"no-{guest.Address}"));
        var link = await LetterAsync(guest);
        using var second = web.SignedOut();
        var late = await second.ReadAsync(link);
        using var chosen = await browser.FillInAsync(link, ("Password", "quite another whistle"));
        Assert.Equal("/", chosen.Headers.Location?.OriginalString);
        using var again = await second.SendFormAsync(late, ("Password", "a third ladder whistle"));
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        using var fresh = web.SignedOut();
        Assert.Equal("/", await guest.SignInAsync(fresh, "quite another whistle"));
    }

    [Fact]
    public async Task NewPassword_DoesNotStepPastTheSecondFactor()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        await Guest.SetUpSecondFactorAsync(browser);
        using var other = web.SignedOut();
        using var asked = await other.FillInAsync("/forgotten-password", ("Email", guest.Address));
        using var chosen = await other.FillInAsync(await LetterAsync(guest), ("Password", "quite another whistle"));
        Assert.Equal("/sign-in/code", chosen.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task NewPasswordLink_AnHourLater_IsGone()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        using var asked = await browser.FillInAsync("/forgotten-password", ("Email", guest.Address));
        var link = await LetterAsync(guest);
        await ChangeAsync(
            guest.Trust,
            db => db.PasswordLinks.ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, x => x.ExpiresAt - PasswordLink.Lifetime))
        );
        using var response = await browser.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("Ask for a new link", (await response.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskedTwiceInARow_OneLetterIsSent()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        using var first = await browser.FillInAsync("/forgotten-password", ("Email", guest.Address));
        using var second = await browser.FillInAsync("/forgotten-password", ("Email", guest.Address));
        var letters = await web.House.InScopeAsync(
            guest.Trust,
            s => s.GetRequiredService<LanyardDb>().PasswordLinks.CountAsync(l => l.Person == guest.Person)
        );
        Assert.Equal(1, letters);
    }

    private static string Words(AngleSharp.Dom.IDocument page, string address) =>
        page.QuerySelector("main")!.TextContent.Replace(address, "", StringComparison.Ordinal);

    private async Task<string> LetterAsync(Guest guest)
    {
        var payload = await web.House.InScopeAsync(
            guest.Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>(
                        $"select payload as \"Value\" from dispatch where trust_id = {guest.Trust.Value} and kind = {nameof(PasswordLetter)}"
                    )
                    .SingleAsync()
        );
        return $"/new-password/{guest.Trust}/{Token().Match(payload).Value}";
    }

    private async Task<(string Address, Id<Domain.Schools.Trust> Trust)> InvitedAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        var person = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, "Zoë O’Connor", $"{trust.Value:N}@school.example");
        var sent = await web.House.DoAsync<InvitePerson, SentInvitation>(u =>
            u.DoAsync(Actor.Operator(trust), person, CancellationToken.None)
        );
        return ($"/invitation/{trust}/{sent.Token}", trust);
    }

    private Task<int> ChangeAsync(Id<Domain.Schools.Trust> trust, Func<LanyardDb, Task<int>> change) =>
        web.House.InScopeAsync(trust, s => change(s.GetRequiredService<LanyardDb>()));

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
