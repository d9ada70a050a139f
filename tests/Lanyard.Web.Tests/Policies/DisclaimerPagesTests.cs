using System.Net;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests.Policies;

public sealed class DisclaimerPagesTests(WebFixture web)
{
    private const string Own = "/s/meadow-bank/disclaimers";
    private const string Api = "/api/v1/schools/meadow-bank/disclaimers";
    private const string Address = "@sam.at.home";

    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }

    [Fact]
    public async Task Staff_AreAsked_Answer_AndNameTheirAccount()
    {
        using var head = await UnderAsync("odbst");
        using var sam = await PersonAsync(Role.Staff, "Sam Staff");
        using var asked = await head.SendFormAsync(await head.ReadAsync(Own));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Contains("Say which of your own accounts", await WordsAsync(sam, "/"), StringComparison.Ordinal);

        using var answered = await sam.FillInAsync($"{Own}/answer", ("Input.HasAccount", "true"));
        Assert.Equal($"{Own}/account", answered.Headers.Location!.OriginalString);
        using var named = await NameAsync(sam, "NotYet");

        Assert.Contains("An account of yours shows no disclaimer yet", await WordsAsync(sam, "/"), StringComparison.Ordinal);
        var page = await sam.ReadAsync(Own);
        Assert.Contains(Address, page.Body!.TextContent, StringComparison.Ordinal);
        var again = page.QuerySelectorAll("a")
            .Single(a => a.TextContent.StartsWith("Look again", StringComparison.Ordinal))
            .GetAttribute("href")!;
        using var seen = await sam.FillInAsync(again, ("Input.Shown", "Shown"), ("Input.Where", "the profile text"));
        Assert.Equal(HttpStatusCode.Redirect, seen.StatusCode);
        Assert.DoesNotContain("shows no disclaimer", await WordsAsync(sam, "/"), StringComparison.Ordinal);
        Assert.Contains("Disclaimer shown", await WordsAsync(sam, Own), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_IsSeenByItsOwnerAndTheHead_AndByNobodyElse()
    {
        using var head = await UnderAsync("odbst");
        using var sam = await PersonAsync(Role.Staff, "Sam Staff");
        using var communications = await PersonAsync(Role.CommunicationsManager, "Cora Comms");
        using var named = await NameAsync(sam, "NotYet");
        var account = (await sam.ReadAsync(Own))
            .QuerySelectorAll("a")
            .Single(a => a.TextContent.StartsWith("Look again", StringComparison.Ordinal));

        Assert.Contains(Address, await WordsAsync(head, $"{Own}/register"), StringComparison.Ordinal);
        var register = await WordsAsync(communications, $"{Own}/register");
        Assert.Contains("Sam Staff", register, StringComparison.Ordinal);
        Assert.DoesNotContain(Address, register, StringComparison.Ordinal);
        using var closed = await sam.GetAsync($"{Own}/register");
        Assert.Equal(HttpStatusCode.Forbidden, closed.StatusCode);
        using var others = await head.GetAsync(account.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        using var program = new ApiClient(communications);
        Assert.DoesNotContain(
            Address,
            (await program.GetAsync($"{Api}/register")).Is(HttpStatusCode.OK).Json.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Wording_IsApprovedByTheSchool_AndThereToCopy()
    {
        using var head = await UnderAsync("stokes-wood");
        using var sam = await PersonAsync(Role.Staff, "Sam Staff");
        Assert.Contains("The school has not approved any yet", await WordsAsync(sam, Own), StringComparison.Ordinal);

        using var offered = await head.FillInAsync($"{Own}/wording", ("Words", "What I write here is mine alone."));

        Assert.Equal(HttpStatusCode.Redirect, offered.StatusCode);
        Assert.Contains("What I write here is mine alone.", await WordsAsync(sam, Own), StringComparison.Ordinal);
        using var empty = await head.FillInAsync($"{Own}/wording", ("Words", ""));
        Assert.Contains("Enter the wording", (await empty.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchoolThatMayNotBeNamed_OffersNoWording_AndSaysWhy()
    {
        using var head = await UnderAsync("king-offa");

        var page = await head.ReadAsync(Own);

        Assert.Contains("So there is no wording to copy", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".ly-copy"));
        using var account = await head.GetAsync($"{Own}/account");
        Assert.Equal(HttpStatusCode.NotFound, account.StatusCode);
    }

    [Fact]
    public async Task Governor_IsAskedNothing()
    {
        using var head = await UnderAsync("odbst");
        using var asked = await head.SendFormAsync(await head.ReadAsync(Own));
        using var governor = await PersonAsync(Role.Governor, "Gwen Governor");

        Assert.DoesNotContain("Say which of your own accounts", await WordsAsync(governor, "/"), StringComparison.Ordinal);
        using var forbidden = await governor.PostFieldsAsync(Own);
        Assert.NotEqual(HttpStatusCode.OK, forbidden.StatusCode);
    }

    [Fact]
    public async Task Program_NamesLooksAtAndRemovesAnAccount_WithTheSameRules()
    {
        using var head = await UnderAsync("odbst");
        using var sam = new ApiClient(await PersonAsync(Role.Staff, "Sam Staff"));

        var errors = (await sam.PostAsync($"{Api}/accounts", """{"shown":"shown"}""")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["platform", "address", "where"], errors.Select(e => e.Field));
        var id = (await sam.PostAsync($"{Api}/accounts", $$"""{"platform":"Facebook","address":"{{Address}}","shown":"no"}"""))
            .Is(HttpStatusCode.Created)
            .Json.GetProperty("id")
            .GetString();
        (
            await sam.SendAsync(
                HttpMethod.Put,
                $"{Api}/accounts/{id}",
                $$"""{"platform":"Facebook","address":"{{Address}}","shown":"shown","where":"profile"}"""
            )
        ).Is(HttpStatusCode.OK);
        var own = (await sam.GetAsync(Api)).Is(HttpStatusCode.OK).Json;
        Assert.Equal("shown", own.GetProperty("accounts")[0].GetProperty("shown").GetString());
        Assert.True(own.GetProperty("asksForAccounts").GetBoolean());

        (await sam.SendAsync(HttpMethod.Delete, $"{Api}/accounts/{id}", null)).Is(HttpStatusCode.NoContent);
        (await sam.SendAsync(HttpMethod.Delete, $"{Api}/accounts/{id}", null)).Is(HttpStatusCode.NotFound);
        (await sam.PostAsync($"{Api}/askings", null)).Is(HttpStatusCode.Forbidden);
    }

    private static Task<HttpResponseMessage> NameAsync(HttpClient client, string shown) =>
        client.FillInAsync(
            $"{Own}/account",
            ("Input.Platform", "Facebook"),
            ("Input.Address", Address),
            ("Input.Shown", shown),
            ("Input.Where", "")
        );

    private static async Task<string> WordsAsync(HttpClient client, string address) => (await client.ReadAsync(address)).Body!.TextContent;

    private async Task<HttpClient> UnderAsync(string policy)
    {
        Trust = await web.House.FoundTrustAsync();
        School = await web.House.AddSchoolAsync(Trust, "Meadow Bank");
        var own = SeedPolicies.All[policy].Level == Domain.Policies.Level.School ? School : (Id<School>?)null;
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(Trust), new(SeedPolicies.Texts[policy], own, [School]), default)
        );
        return await PersonAsync(Role.Headteacher, "Helen Head");
    }

    private async Task<HttpClient> PersonAsync(Role role, string name) =>
        web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, role, School, name));
}
