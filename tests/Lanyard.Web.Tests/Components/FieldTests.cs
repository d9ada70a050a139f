using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lanyard.Web.Tests.Look;

namespace Lanyard.Web.Tests.Components;

/// <summary>The fields as a page uses them: sent, refused and shown again by the form of the style page.</summary>
public sealed class FieldTests(DemoSite site)
{
    private static readonly (string Name, string Value)[] s_empty =
    [
        ("Sample.FullName", ""),
        ("Sample.Email", ""),
        ("Sample.Role", ""),
        ("Sample.From.Day", ""),
        ("Sample.From.Month", ""),
        ("Sample.From.Year", ""),
    ];

    [Fact]
    public async Task RefusedForm_SaysEachComplaintOnce_InTheOrderOfTheFields_AndLeadsToThem()
    {
        var page = await SendAsync();

        var lines = page.QuerySelectorAll(".govuk-error-summary__list a").Cast<IHtmlAnchorElement>().ToList();
        Assert.Equal(
            [
                ("Enter the person’s full name", "#Sample_FullName"),
                ("Enter an email address", "#Sample_Email"),
                ("Choose a role", "#Sample_Role"),
                ("Choose how often it is checked", "#Sample_Often"),
                ("Choose at least one day", "#Sample_Days"),
                ("Enter the first day", "#Sample_From-day"),
                ("Say that you have read the policy", "#Sample_Agree"),
            ],
            lines.Select(l => (l.TextContent, l.GetAttribute("href")!))
        );
        Assert.All(lines, l => Assert.True(page.GetElementById(l.GetAttribute("href")![1..]) is IHtmlInputElement or IHtmlSelectElement));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedField_SaysWhatIsWrong_AndKeepsWhatWasTyped()
    {
        var page = await SendAsync(("Sample.Email", "<b>not an address</b>"));

        var box = (IHtmlInputElement)page.GetElementById("Sample_Email")!;
        Assert.Equal("<b>not an address</b>", box.Value);
        Assert.Contains("govuk-input--error", box.ClassList);
        Assert.Equal("Error: Enter an email address such as name@example.org", DescribedBy(page, box));
        Assert.Equal("Email address", page.QuerySelector("label[for=Sample_Email]")!.TextContent);
    }

    [Fact]
    public async Task Hint_IsReadWithTheField_BeforeItsError()
    {
        var page = await SendAsync();

        Assert.Equal(
            "As they write it themselves Error: Enter the person’s full name",
            DescribedBy(page, page.GetElementById("Sample_FullName")!)
        );
    }

    [Fact]
    public async Task Choices_KeepWhatWasChosen()
    {
        var page = await SendAsync(
            ("Sample.Role", "comms"),
            ("Sample.Often", "weekly"),
            ("Sample.Public", "false"),
            ("Sample.Days", "Monday"),
            ("Sample.Days", "Friday"),
            ("Sample.Agree", "true")
        );

        Assert.Equal(["comms"], Chosen(page, "option:checked").Intersect(["head", "comms", "moderator"]));
        Assert.Equal(["weekly"], Chosen(page, "input[name='Sample.Often']:checked"));
        Assert.Equal(["false"], Chosen(page, "input[name='Sample.Public']:checked"));
        Assert.Equal(["Monday", "Friday"], Chosen(page, "input[name='Sample.Days']:checked"));
        Assert.Equal(["true"], Chosen(page, "input[name='Sample.Agree']:checked"));
    }

    [Fact]
    public async Task Password_IsNeverSentBack()
    {
        var page = await SendAsync(("Sample.Password", "correct horse battery"));

        Assert.DoesNotContain("correct horse", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("27", "3", "2026", null, null)]
    [InlineData(" 27", "March ", "2026", null, null)]
    [InlineData("29", "feb", "2028", null, null)]
    [InlineData("29", "2", "2026", "The first day must be a real date", "#Sample_From-day")]
    [InlineData("27", "", "2026", "The first day must include a month", "#Sample_From-month")]
    [InlineData("", "", "2026", "The first day must include a day and month", "#Sample_From-day")]
    [InlineData("27", "3", "26", "Year must include 4 numbers", "#Sample_From-year")]
    [InlineData("27", "thermidor", "2026", "The first day must be a real date", "#Sample_From-day")]
    [InlineData("-1", "3", "2026", "The first day must be a real date", "#Sample_From-day")]
    public async Task Date_IsReadAsPeopleWriteIt(string day, string month, string year, string? complaint, string? leadsTo)
    {
        var page = await SendAsync(("Sample.From.Day", day), ("Sample.From.Month", month), ("Sample.From.Year", year));

        var said = page.QuerySelectorAll(".govuk-error-summary__list a")
            .Where(a => a.GetAttribute("href")!.Contains("Sample_From"))
            .ToList();
        Assert.Equal(complaint is null ? [] : [(complaint, leadsTo)], said.Select(a => (a.TextContent, a.GetAttribute("href"))));
        Assert.Equal(day, ((IHtmlInputElement)page.GetElementById("Sample_From-day")!).Value);
    }

    [Fact]
    public async Task AcceptedForm_SaysWhatWasDone_OnceOnTheNextPage()
    {
        using var browser = site.Browser();
        using var form = Form(
            await TokenAsync(browser),
            ("Sample.FullName", "Amara <i>Okafor</i>"),
            ("Sample.Email", "amara@marram-bay.example"),
            ("Sample.Role", "head"),
            ("Sample.Often", "daily"),
            ("Sample.Days", "Monday"),
            ("Sample.From.Day", "27"),
            ("Sample.From.Month", "3"),
            ("Sample.From.Year", "2026"),
            ("Sample.Agree", "true")
        );
        using var response = await browser.PostAsync("/style", form);
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, await response.Content.ReadAsStringAsync());

        Assert.Equal("Amara <i>Okafor</i> has been saved", Done(await PageAsync(browser)));
        Assert.Null(Done(await PageAsync(browser)));
    }

    private static string? Done(IHtmlDocument page) =>
        page.QuerySelector("[aria-labelledby=done-title] .govuk-notification-banner__heading")?.TextContent;

    private static IEnumerable<string> Chosen(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll($"main form[method=post] {selector}").Select(c => c.GetAttribute("value")!);

    private static string DescribedBy(IHtmlDocument page, IElement box) =>
        string.Join(' ', box.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent.Trim()));

    private async Task<IHtmlDocument> SendAsync(params (string Name, string Value)[] answers)
    {
        using var browser = site.Browser();
        using var form = Form(await TokenAsync(browser), answers);
        using var response = await browser.PostAsync("/style", form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>A browser sends the empty boxes too.</summary>
    private static FormUrlEncodedContent Form(string token, params (string Name, string Value)[] answers) =>
        new(
            s_empty
                .Where(e => answers.All(a => a.Name != e.Name))
                .Concat(answers)
                .Select(a => KeyValuePair.Create(a.Name, a.Value))
                .Append(KeyValuePair.Create("__RequestVerificationToken", token))
        );

    private static async Task<string> TokenAsync(HttpClient browser) =>
        (await PageAsync(browser)).QuerySelector("main form[method=post] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<IHtmlDocument> PageAsync(HttpClient browser) =>
        new HtmlParser().ParseDocument(await browser.GetStringAsync("/style"));
}
