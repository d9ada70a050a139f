using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Tests.SignIn;

public sealed class TokenPageTests(WebFixture web)
{
    private const string People = "/api/v1/people";

    [Fact]
    public async Task Token_IsShownOnce_WorksAtTheApi_AndRevokedNoMore()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var token = await MakeAsync(browser, "read", "all");
        Assert.StartsWith("lan_", token, StringComparison.Ordinal);
        Assert.DoesNotContain(token, await browser.GetStringAsync("/me/tokens"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await CallAsync(token, HttpMethod.Get, "/api/v1/me")).StatusCode);
        var list = await browser.ReadAsync("/me/tokens");
        Assert.Matches(@"Works\s+until \d", list.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Never", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var revoked = await browser.SendFormAsync(list.QuerySelector<IHtmlFormElement>("main form[action*=Revoke]")!);
        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(token, HttpMethod.Get, "/api/v1/me")).StatusCode);
        Assert.Contains("Revoked", (await browser.ReadAsync("/me/tokens")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadingToken_CannotWrite_AndIsToldSo()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var token = await MakeAsync(browser, "read", "all");
        using var refused = await CallAsync(token, HttpMethod.Post, "/api/v1/schools");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("may only read", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenForSomethingElse_IsForbidden_WhereItsPersonMay()
    {
        var guest = await Guest.ComeAsync(web);
        await web.House.AddSchoolAsync(guest.Trust, "Meadow Bank", Phase.Primary);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var token = await MakeAsync(browser, "write", "some", nameof(Permission.SeeCalendar));
        using var mine = await CallAsync(token, HttpMethod.Get, "/api/v1/me");
        var body = await mine.Content.ReadAsStringAsync();
        Assert.Contains("SeeCalendar", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ManageTrust", body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TokenForTheListOfPeople_GivesOutNoRole_ThatItsPersonMayGive()
    {
        var guest = await Guest.ComeAsync(web);
        var school = await web.House.AddSchoolAsync(guest.Trust, "Meadow Bank", Phase.Primary);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var token = await MakeAsync(browser, "write", "some", nameof(Permission.ManagePeople));
        using var officer = await CallAsync(token, HttpMethod.Post, People, """{ "fullName": "Eve Rook", "role": "trustOfficer" }""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.StatusCode);
        using var head = await CallAsync(token, HttpMethod.Post, People, Somebody("headteacher", school));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, head.StatusCode);
        using var staff = await CallAsync(token, HttpMethod.Post, People, Somebody("staff", school));
        Assert.Equal(HttpStatusCode.Created, staff.StatusCode);
    }

    private static string Somebody(string role, Id<School> school) =>
        $$"""{ "fullName": "Eve Rook", "role": "{{role}}", "school": "{{school}}" }""";

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer lan_AAAA")]
    [InlineData("Bearer ")]
    [InlineData("Basic YTpi")]
    public async Task AnythingElse_IsUnauthorized_EvenInABrowserThatIsSignedIn(string header)
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedIn(guest.Trust, guest.Person);
        browser.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        using var response = await browser.GetAsync("/api/v1/me");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Token_OpensNoPage()
    {
        var guest = await Guest.ComeAsync(web);
        using var browser = web.SignedOut();
        await guest.SignInAsync(browser);
        var token = await MakeAsync(browser, "write", "all");
        Assert.Equal(HttpStatusCode.Redirect, (await CallAsync(token, HttpMethod.Get, "/me")).StatusCode);
    }

    private static async Task<string> MakeAsync(HttpClient browser, string write, string scope, string? only = null)
    {
        var fields = new List<(string, string)> { ("Name", "Script"), ("Write", write), ("Scope", scope) };
        if (only is not null)
            fields.Add(("Only", only));
        using var made = await browser.FillInAsync("/me/tokens/new", [.. fields]);
        Assert.Equal("/me/tokens", made.Headers.Location?.OriginalString);
        return (await browser.ReadAsync("/me/tokens")).QuerySelector("#made code")!.TextContent;
    }

    private async Task<HttpResponseMessage> CallAsync(string token, HttpMethod method, string path, string body = "{}")
    {
        using var client = web.SignedOut();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post)
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await client.SendAsync(request);
    }
}
