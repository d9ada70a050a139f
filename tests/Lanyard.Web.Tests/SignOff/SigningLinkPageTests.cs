using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Tests.SignOff;

public sealed class SigningLinkPageTests(WebFixture web)
{
    [Fact]
    public async Task Link_LeadsOneQuestionAtATime_FromANameToAReceipt()
    {
        var (trust, round, sam) = await SetAsync(asks: true);
        var link = await MakeAsync(trust, round, sam);
        using var phone = trust.Stranger();

        var page = await phone.ReadAsync(link);
        Assert.Equal("Are you Sam Staff?", Heading(page));
        page = await GoOnAsync(phone, page);
        Assert.Equal("Tone", Heading(page));
        page = await GoOnAsync(phone, page);
        Assert.Equal("Signing", Heading(page));
        page = await GoOnAsync(phone, page);
        for (var n = 0; n < 3; n++)
        {
            Assert.StartsWith("Which of these is for when you are", Heading(page), StringComparison.Ordinal);
            page = await GoOnAsync(phone, page, ("Choice", "0"));
        }
        Assert.Contains("right", Heading(page), StringComparison.OrdinalIgnoreCase);
        page = await phone.ReadAsync(link);
        Assert.Equal("Do you sign?", Heading(page));
        using var unsaid = await phone.SendFormAsync(page);
        Assert.Contains("Choose whether you sign", (await unsaid.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        page = await GoOnAsync(phone, page, ("Agreed", "true"));

        Assert.Equal("You have signed. Thank you", Heading(page));
        Assert.Contains("By a private link, without a login", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("of 3 right at the first try", page.Body.TextContent.Squeezed(), StringComparison.Ordinal);
        // The link may be opened again, and shows what was signed; it signs nothing twice.
        Assert.Equal("You have signed. Thank you", Heading(await phone.ReadAsync(link)));
        var receipt = await trust.ReadAsync(db => db.Receipts.SingleAsync());
        Assert.Equal((sam, SigningWay.PrivateLink, 3), (receipt.Person!.Value, receipt.Way, receipt.Questions!.Value));
    }

    [Fact]
    public async Task Link_IsNoLogin_AndItsAddressIsToldToNobody()
    {
        var (trust, round, sam) = await SetAsync();
        var link = await MakeAsync(trust, round, sam);
        using var phone = trust.Stranger();

        using var opened = await phone.GetAsync(link);
        Assert.Equal("no-referrer", Assert.Single(opened.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("no-store", opened.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var home = await phone.GetAsync("/me/sign");
        Assert.Equal(HttpStatusCode.Redirect, home.StatusCode);
        Assert.Equal(
            0,
            await web.CountAsync(
                "select count(*) from ledger_event where trust_id = $1 and body like '%" + link.Split('/')[^1] + "%'",
                trust.Trust.Value
            )
        );
    }

    [Theory]
    [InlineData("newer")]
    [InlineData("revoked")]
    [InlineData("expired")]
    [InlineData("left")]
    [InlineData("closed")]
    [InlineData("altered")]
    [InlineData("another trust's")]
    [InlineData("edition superseded")]
    public async Task Link_ThatNoLongerHolds_OpensNothing(string why)
    {
        var (trust, round, sam) = await SetAsync();
        var link = await MakeAsync(trust, round, sam);
        using var phone = trust.Stranger();
        var page = await phone.ReadAsync(link);
        using var claimed = await phone.SendFormAsync(page);
        var reading = await phone.ReadAsync(link);
        Assert.Equal("Tone", Heading(reading));
        switch (why)
        {
            case "newer":
                await MakeAsync(trust, round, sam);
                break;
            case "revoked":
                await PressAsync(trust, $"{SignOffTrust.Rounds}/{round}/people/{sam}", "Revoke");
                break;
            case "expired":
                await trust.ReadAsync(db =>
                    db.SigningLinks.ExecuteUpdateAsync(s => s.SetProperty(l => l.ExpiresAt, web.House.Clock.GetUtcNow().AddMinutes(-1)))
                );
                break;
            case "left":
                await web.House.DoAsync<RecordLeaving, Done>(u => u.DoAsync(trust.Operator, sam, trust.Today.AddDays(-1), default));
                break;
            case "closed":
                using (await trust.Head.FillInAsync($"{SignOffTrust.Rounds}/{round}/close")) { }
                break;
            case "altered":
                link = link[..^1] + (link[^1] == 'A' ? 'B' : 'A');
                break;
            case "another trust's":
                var other = await web.House.FoundTrustAsync();
                link = link.Replace(trust.Trust.ToString(), other.ToString(), StringComparison.Ordinal);
                break;
            default:
                await trust.SupersedeAsync(material: true);
                break;
        }
        using var again = await phone.GetAsync(link);
        Assert.True(again.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone, $"{why}: {again.StatusCode}");
        Assert.Equal("This link does not work", Heading(await again.ReadAsync()));
        // The page that was open already signs nothing either.
        using var late = await phone.SendFormAsync(reading);
        Assert.Equal(0, await trust.ReadAsync(db => db.Receipts.CountAsync()));
    }

    [Fact]
    public async Task Link_OfAnotherPerson_SignsForThemAlone_WhoeverIsSignedIn()
    {
        var (trust, round, sam) = await SetAsync();
        var olive = await trust.StaffAsync("Olive Other");
        await trust.TickAsync(Core.SignOff.FollowLedger.Kind);
        var link = await MakeAsync(trust, round, sam);
        using var client = trust.As(olive);

        var page = await client.ReadAsync(link);
        Assert.Equal("Are you Sam Staff?", Heading(page));
        page = await GoOnAsync(client, page);
        page = await GoOnAsync(client, page);
        page = await GoOnAsync(client, page);
        page = await GoOnAsync(client, page, ("Agreed", "true"));

        Assert.Contains("Sam Staff", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            SignatoryState.Owed,
            await trust.ReadAsync(db => db.Signatories.Where(s => s.Person == olive).Select(s => s.State).SingleAsync())
        );
        Assert.Equal(sam, await trust.ReadAsync(db => db.Receipts.Select(r => r.Person!.Value).SingleAsync()));
    }

    [Fact]
    public async Task Refusing_ByLink_KeepsTheReason_AndTheLinkStillSigns()
    {
        var (trust, round, sam) = await SetAsync();
        var link = await MakeAsync(trust, round, sam);
        using var phone = trust.Stranger();
        var page = await phone.ReadAsync(link);
        for (var n = 0; n < 3; n++)
            page = await GoOnAsync(phone, page);
        page = await GoOnAsync(phone, page, ("Agreed", "false"), ("Because", "I want to ask first."));

        Assert.Equal("It is written down that you will not sign", Heading(page));
        Assert.Contains(
            "I want to ask first.",
            await SignOffTrust.WordsAsync(trust.Head, $"{SignOffTrust.Rounds}/{round}?show=refused"),
            StringComparison.Ordinal
        );
        page = await phone.ReadAsync($"{link}?again=true");
        page = await GoOnAsync(phone, page, ("Agreed", "true"));
        Assert.Equal("You have signed. Thank you", Heading(page));
    }

    [Fact]
    public async Task Link_IsNotMade_ForSomebodyWithALogin_OrWithoutAnAddressToSendItTo()
    {
        var (trust, round, sam) = await SetAsync();
        using var sent = await MadeAsync(trust, round, sam, "true");
        Assert.Contains("They have no email address", (await sent.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        var zoe = await trust.StaffAsync("Zoe Login", email: $"zoe-{trust.Trust}@river.example");
        await web.House.GiveLoginAsync(trust.Trust, zoe, "a long pass phrase of hers");
        await trust.TickAsync(Core.SignOff.FollowLedger.Kind);
        using var refused = await trust.Head.PostFieldsAsync($"{SignOffTrust.Rounds}/{round}/people/{zoe}?handler=Link", ("Send", "false"));
        Assert.Contains("They have a login", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<(SignOffTrust Trust, Id<Round> Round, Id<Person> Sam)> SetAsync(bool asks = false)
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var sam = await trust.StaffAsync("Sam Staff");
        return (trust, await trust.StartAsync(asks), sam);
    }

    private static Task<HttpResponseMessage> MadeAsync(SignOffTrust trust, Id<Round> round, Id<Person> person, string send) =>
        trust.Head.FillInAsync($"{SignOffTrust.Rounds}/{round}/people/{person}", ("Send", send));

    private static async Task<string> MakeAsync(SignOffTrust trust, Id<Round> round, Id<Person> person)
    {
        using var made = await MadeAsync(trust, round, person, "false");
        return new Uri((await made.ReadAsync()).QuerySelector("#link")!.TextContent.Trim()).AbsolutePath;
    }

    private static async Task PressAsync(SignOffTrust trust, string address, string handler)
    {
        var form = (await trust.Head.ReadAsync(address))
            .QuerySelectorAll<IHtmlFormElement>("main form")
            .Single(f => f.GetAttribute("action")?.Contains(handler, StringComparison.Ordinal) == true);
        using var pressed = await trust.Head.SendFormAsync(form);
    }

    private static string Heading(IDocument page) => page.QuerySelector("main h1")!.TextContent.Squeezed();

    /// <summary>Sends the form and follows to the page after it.</summary>
    private static async Task<IDocument> GoOnAsync(HttpClient client, IDocument page, params (string Name, string Value)[] fields)
    {
        using var sent = await client.SendFormAsync(page, fields);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return await client.ReadAsync(sent.Headers.Location!.OriginalString);
    }
}
