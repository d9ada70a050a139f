using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Demo;

public sealed class DemoTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DemoPage_ShowsTheWholeCast_WithAButtonForEverybodyWithALogin()
    {
        using var visitor = demo.Visitor();
        var page = await ReadAsync(visitor, "/demo");
        var buttons = page.QuerySelectorAll("button[name=email]").Select(b => b.GetAttribute("value"));
        Assert.Equal(DemoCast.People.Select(p => p.Email).OfType<string>(), buttons);
        Assert.All(DemoCast.People, p => Assert.Contains(p.FullName, page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignedOut_AnyPage_LeadsToTheCast_AndBackAfterOnePress()
    {
        using var visitor = demo.Visitor();
        using var asked = await visitor.GetAsync("/?x=1", Ct);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.StartsWith("/demo?return=", asked.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        using var pressed = await PressAsync(visitor, asked.Headers.Location.PathAndQuery, "headteacher@bramblecote.example");
        Assert.Equal("/?x=1", pressed.Headers.Location!.OriginalString);
        var home = await ReadAsync(visitor, "/");
        Assert.Contains("Dafydd ap Rhys", home.QuerySelector(".ly-demo")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SwitchingPerson_MakesYouSomebodyElse()
    {
        using var visitor = demo.Visitor();
        using var first = await PressAsync(visitor, "/demo", "dpo@ottermoor.example");
        using var second = await PressAsync(visitor, "/demo", "wren@bramblecote.example");
        var home = await ReadAsync(visitor, "/");
        Assert.Contains("Wren", home.QuerySelector(".ly-demo")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("somebody@elsewhere.example")]
    [InlineData("")]
    public async Task SignIn_AsSomebodyWhoIsNotThere_IsRefusedInWords(string email)
    {
        using var visitor = demo.Visitor();
        using var answer = await PressAsync(visitor, "/demo", email);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Choose somebody else", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithAReturnAddressOfAnotherSite_StaysHere()
    {
        using var visitor = demo.Visitor();
        using var answer = await PressAsync(visitor, "/demo?return=https://evil.example/", "dpo@ottermoor.example");
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Clock_MovedFromTheBar_ShowsTheNewTimeOnTheSamePage_AndNobodyIsSignedOut()
    {
        using var visitor = demo.Visitor();
        using var pressed = await PressAsync(visitor, "/demo", "dpo@ottermoor.example");
        var page = await ReadAsync(visitor, "/?from=here");
        var before = demo.App.Services.GetRequiredService<HouseClock>().GetUtcNow();
        var form = page.QuerySelector("form[action='/demo/clock']")!;
        var step = form.QuerySelectorAll("button").Single(b => b.TextContent == "One day on").GetAttribute("value")!;
        using var answer = await visitor.SendFormAsync((IHtmlFormElement)form, ("step", step));
        Assert.Equal("/?from=here", answer.Headers.Location!.OriginalString);
        var after = demo.App.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        Assert.InRange(after - before, TimeSpan.FromHours(23), TimeSpan.FromHours(26));
        var again = await ReadAsync(visitor, "/?from=here");
        var words = Lanyard
            .Domain.Schools.UkTime.OnTheWall(after)
            .ToString("dddd d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"Demo clock: {words}", again.QuerySelector(".ly-clock__time")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_WithoutTheFormsToken_IsRefused()
    {
        using var visitor = demo.Visitor();
        using var content = new FormUrlEncodedContent([new("step", "Day"), new("seen", "0")]);
        using var answer = await visitor.PostAsync("/demo/clock", content, Ct);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> PressAsync(HttpClient visitor, string path, string email)
    {
        var page = await ReadAsync(visitor, path);
        return await visitor.SendFormAsync((IHtmlFormElement)page.QuerySelector("main form")!, ("email", email));
    }

    private static async Task<IDocument> ReadAsync(HttpClient visitor, string path)
    {
        using var response = await visitor.GetAsync(path, Ct);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadAsync();
    }
}
