using System.Net;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests.Accounts;

public sealed class AccountPagesTests(WebFixture web)
{
    private const string List = "/s/meadow-bank/accounts";

    [Fact]
    public async Task Head_EntersAnAccount_ChangesIt_ClosesIt_AndOpensItAgain()
    {
        var (trust, school) = await FoundAsync();
        using var head = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Headteacher, school, "Henry Head"));
        var moderator = await web.House.AddPersonAsync(trust, Role.Moderator, school, "Maya Moderator");
        await web.House.AddPersonAsync(trust, Role.Staff, school, "Sam Staff");
        Assert.Contains("No account is on the register yet", (await head.ReadAsync(List)).Body!.TextContent, StringComparison.Ordinal);

        var form = await head.ReadAsync($"{List}/enter");
        var keepers = form.QuerySelectorAll("select[name='Input.Owner'] option").Select(o => o.TextContent).ToList();
        Assert.Contains("Maya Moderator", keepers);
        Assert.DoesNotContain("Sam Staff", keepers);
        using var refused = await head.SendFormAsync(form);
        Assert.Equal(3, (await refused.ReadAsync()).QuerySelectorAll(".govuk-error-summary li").Length);
        using var entered = await head.SendFormAsync(
            form,
            ("Input.Platform", "instagram"),
            ("Input.Handle", "@meadowbank"),
            ("Input.Name", "Pictures"),
            ("Input.Owner", moderator.ToString())
        );
        var account = entered.Headers.Location!.OriginalString;
        var page = await head.ReadAsync(account);
        Assert.Contains("Maya Moderator", page.QuerySelector(".govuk-summary-list")!.TextContent, StringComparison.Ordinal);

        using var twice = await head.SendFormAsync(
            form,
            ("Input.Platform", "instagram"),
            ("Input.Handle", "@MeadowBank"),
            ("Input.Name", "Again")
        );
        Assert.Contains(
            "is on the register already, at Meadow Bank",
            (await twice.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );

        using var changed = await head.SendFormAsync(await head.ReadAsync($"{account}/change"), ("Input.Name", "Pictures of the week"));
        Assert.Equal(account, changed.Headers.Location!.OriginalString);
        using var closed = await head.PostFieldsAsync($"{account}?handler=close");
        Assert.Contains("Closed accounts (1)", (await head.ReadAsync(List)).Body!.TextContent, StringComparison.Ordinal);
        using var opened = await head.PostFieldsAsync($"{account}?handler=reopen");
        var after = await head.ReadAsync(account);
        Assert.Contains("Pictures of the week", after.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("was opened again on the register", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_SeeTheRegister_AndChangeNothing()
    {
        var (trust, school) = await FoundAsync();
        using var head = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Headteacher, school, "Henry Head"));
        using var api = new ApiClient(head);
        var entered = (
            await api.PostAsync(
                "/api/v1/schools/meadow-bank/accounts",
                """{ "platform": "x", "handle": "@meadow", "name": "News", "link": "https://x.example/meadow" }"""
            )
        ).Is(HttpStatusCode.Created);
        using var staff = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Staff, school, "Sam Staff"));

        var page = await staff.ReadAsync($"{List}/{entered.Text("id")}");

        Assert.Contains("@meadow", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
        using var post = await staff.PostFieldsAsync($"{List}/{entered.Text("id")}?handler=close");
        Assert.NotEqual(HttpStatusCode.Redirect, post.StatusCode);
        var bad = (
            await api.PostAsync(
                "/api/v1/schools/meadow-bank/accounts",
                """{ "platform": "myspace", "handle": "x", "name": "N", "link": "javascript:1" }"""
            )
        ).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["link", "platform"], bad.Select(b => b.Field).Order());
    }

    [Fact]
    public async Task Moderator_SaysThatTheyLooked_InOneTap_AndTheRegisterShowsIt()
    {
        var (trust, school) = await FoundAsync();
        using var head = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Headteacher, school, "Henry Head"));
        using var moderator = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Moderator, school, "Maya Moderator"));
        using var staff = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Staff, school, "Sam Staff"));
        using var api = new ApiClient(head);
        var entered = (
            await api.PostAsync("/api/v1/schools/meadow-bank/accounts", """{ "platform": "x", "handle": "@meadow", "name": "News" }""")
        ).Is(HttpStatusCode.Created);
        var page = $"{List}/{entered.Text("id")}";
        Assert.Contains("Nobody has looked at it yet", (await moderator.ReadAsync(page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "No policy in force here says how often",
            (await moderator.ReadAsync(page)).Body!.TextContent,
            StringComparison.Ordinal
        );

        using var looked = await moderator.PostFieldsAsync($"{page}?handler=check", ("found", "Nothing"));

        Assert.Equal(page, looked.Headers.Location!.OriginalString);
        var after = (await moderator.ReadAsync(page)).Body!.TextContent.Squeezed();
        Assert.Contains("Maya Moderator: nothing to report", after, StringComparison.Ordinal);
        using var refused = await staff.PostFieldsAsync($"{page}?handler=check", ("found", "Nothing"));
        Assert.NotEqual(HttpStatusCode.Redirect, refused.StatusCode);
        var checks = (await api.GetAsync($"/api/v1/schools/meadow-bank/accounts/{entered.Text("id")}/checks")).Is(HttpStatusCode.OK);
        Assert.Equal("nothing", checks.Json.GetProperty("items")[0].GetProperty("found").GetString());
    }

    private async Task<(Id<Trust> Trust, Id<School> School)> FoundAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        return (trust, await web.House.AddSchoolAsync(trust, "Meadow Bank"));
    }
}
