using System.Net;
using AngleSharp.Dom;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Tests.SignIn;

public sealed class SignInTests(WebFixture web)
{
    private const string Right = "tangerine ladder whistle";

    [Fact]
    public async Task AddressAndPassword_LeadToThePageThatWasAskedFor()
    {
        var (_, _, address) = await LoginAsync();
        using var client = web.SignedOut();
        using var asked = await client.GetAsync("/?from=mail");
        var signIn = asked.Headers.Location!.PathAndQuery;
        Assert.StartsWith("/sign-in?return=", signIn, StringComparison.Ordinal);
        using var entered = await client.FillInAsync(signIn, ("Email", address), ("Password", Right));
        Assert.Equal("/?from=mail", entered.Headers.Location?.OriginalString);
        Assert.Contains("Ada Fenwick", (await client.ReadAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task ReturnAddress_ThatIsNotOurs_LeadsHome(string elsewhere)
    {
        var (_, _, address) = await LoginAsync();
        using var client = web.SignedOut();
        var signIn = $"/sign-in?return={Uri.EscapeDataString(elsewhere)}";
        using var entered = await client.FillInAsync(signIn, ("Email", address), ("Password", Right));
        Assert.Equal("/", entered.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task WrongPassword_AndUnknownAddress_ReadTheSame()
    {
        var (_, _, address) = await LoginAsync();
        using var client = web.SignedOut();
        using var wrong = await client.FillInAsync("/sign-in", ("Email", address), ("Password", "wrong"));
        using var unknown = await client.FillInAsync("/sign-in", ("Email", $"not-{address}"), ("Password", "wrong"));
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        var (first, second) = (await wrong.ReadAsync(), await unknown.ReadAsync());
        Assert.Equal(Complaint(first), Complaint(second));
        Assert.Contains("do not fit together", Complaint(first), StringComparison.Ordinal);
        Assert.Equal(address, first.QuerySelector("#Email")?.GetAttribute("value"));
        Assert.Null(first.QuerySelector("#Password")?.GetAttribute("value"));
    }

    [Fact]
    public async Task NothingTyped_SaysWhatToEnter()
    {
        using var client = web.SignedOut();
        using var response = await client.FillInAsync("/sign-in", ("Email", " "), ("Password", ""));
        var complaint = Complaint(await response.ReadAsync());
        Assert.Contains("Enter your email address.", complaint, StringComparison.Ordinal);
        Assert.Contains("Enter your password.", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignInAndSignOut_SentAgainFromBefore_LeadWhereTheyLedTheFirstTime()
    {
        var (_, _, address) = await LoginAsync();
        using var client = web.SignedOut();
        var form = await client.ReadAsync("/sign-in");
        using var first = await client.SendFormAsync(form, ("Email", address), ("Password", Right));
        using var second = await client.SendFormAsync(form, ("Email", address), ("Password", Right));
        Assert.Equal("/", second.Headers.Location?.OriginalString);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        var home = await client.ReadAsync("/");
        var signOut = home.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("form[action='/sign-out']")!;
        using var left = await client.SendFormAsync(signOut);
        using var leftTwice = await client.SendFormAsync(signOut);
        Assert.Equal("/sign-in", leftTwice.Headers.Location?.OriginalString);
        Assert.Equal(left.Headers.Location, leftTwice.Headers.Location);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public async Task AVeryLongPaste_IsAWrongPassword(int length)
    {
        var (_, _, address) = await LoginAsync();
        using var client = web.SignedOut();
        using var response = await client.FillInAsync("/sign-in", ("Email", address), ("Password", new string('é', length)));
        Assert.Contains("do not fit together", Complaint(await response.ReadAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SamePasswordInTwoTrusts_AsksWhich_AndTheChoiceIsKept()
    {
        var (_, _, address) = await LoginAsync("Northern Trust");
        await LoginAsync("Southern Trust", address);
        using var client = web.SignedOut();
        using var asked = await client.FillInAsync("/sign-in", ("Email", address), ("Password", Right));
        Assert.Equal("/sign-in/trust", asked.Headers.Location?.OriginalString);
        var page = await client.ReadAsync("/sign-in/trust");
        using var none = await client.SendFormAsync(page);
        Assert.Contains("Choose a trust.", Complaint(await none.ReadAsync()), StringComparison.Ordinal);
        var southern = page.QuerySelectorAll("label").First(l => l.TextContent.Contains("Southern", StringComparison.Ordinal));
        var value = page.GetElementById(southern.GetAttribute("for")!)!.GetAttribute("value")!;
        using var entered = await client.SendFormAsync(page, ("Choice", value));
        Assert.Equal("/", entered.Headers.Location?.OriginalString);
        Assert.Contains("Southern Trust", (await client.ReadAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        // The back button finds the step gone, and leads on.
        using var back = await client.GetAsync("/sign-in/trust");
        Assert.Equal("/sign-in", back.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task SignInForm_WithoutItsAntiforgeryToken_IsRefused()
    {
        using var client = web.SignedOut();
        using var form = new FormUrlEncodedContent([new("Email", "a@school.example"), new("Password", "x")]);
        using var response = await client.PostAsync("/sign-in", form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task SessionCookie_CannotBeReadByScripts_AndStaysOnThisSite()
    {
        var (_, _, address) = await LoginAsync();
        using var client = web.SignedOut();
        using var entered = await client.FillInAsync("/sign-in", ("Email", address), ("Password", Right));
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"), c => c.StartsWith("lanyard=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static string Complaint(AngleSharp.Dom.IDocument page) => page.QuerySelector(".govuk-error-summary")?.TextContent ?? "";

    private async Task<(Id<Trust>, Id<Person>, string Address)> LoginAsync(
        string trustName = "Heron Vale Learning Trust",
        string? address = null
    )
    {
        var trust = await web.House.FoundTrustAsync(trustName);
        address ??= $"{trust.Value:N}@school.example";
        var person = await web.House.AddPersonAsync(trust, Role.Staff, null, "Ada Fenwick", address);
        await web.House.GiveLoginAsync(trust, person, Right);
        return (trust, person, address);
    }
}
