using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Lanyard.Web.Tests.Look;

public sealed class ErrorPageTests(WebFixture web, DemoSite demo)
{
    [Fact]
    public async Task UnknownAddress_ShowsThePageOfTheHouse()
    {
        using var browser = demo.Browser();
        using var response = await browser.GetAsync("/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await PageAsync(response);
        Assert.Equal("Page not found", Heading(page));
        Assert.NotNull(page.QuerySelector("header.ly-header a.ly-brand"));
        Assert.Equal("Page not found - Lanyard", page.Title);
    }

    [Fact]
    public async Task PageOfAnotherRole_SaysThatItMayNotBeOpened_ToThePersonByName()
    {
        var trust = await web.House.FoundTrustAsync();
        var person = await web.House.AddPersonAsync(trust, name: "Ama Without-Role");
        using var browser = web.SignedIn(trust, person);

        using var response = await browser.GetAsync("/");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var page = await PageAsync(response);
        Assert.Equal("You may not open this page", Heading(page));
        Assert.Contains("Ama Without-Role", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormWithoutItsToken_SaysThatItWasOpenTooLong()
    {
        using var browser = demo.Browser();
        using var form = new FormUrlEncodedContent([new("Sample.FullName", "Ama Owusu")]);
        using var response = await browser.PostAsync("/style", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PageAsync(response);
        Assert.Equal("Your form was open too long", Heading(page));
        Assert.Contains(
            "Go back, check your answers and send it again.",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task SomethingBroken_SaysSo_AndNothingOfHow(string method)
    {
        using var browser = demo.Browser();
        using var request = new HttpRequestMessage(new(method), "/broken");
        using var response = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains("Something went wrong on our side", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign in", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyTries_SaysHowLongToWait()
    {
        using var browser = demo.Browser();
        using var response = await browser.GetAsync("/enough");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Contains("Wait a minute", (await PageAsync(response)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_GetsAProblemAndNoPage()
    {
        using var browser = demo.Browser();
        using var response = await browser.GetAsync("/api/broken");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("<html", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task StylePage_OutsideTheDemo_IsNotThere()
    {
        using var browser = web.SignedOut();
        using var response = await browser.GetAsync("/style");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string Heading(IHtmlDocument page) => Assert.Single(page.QuerySelectorAll("h1")).TextContent;

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
}
