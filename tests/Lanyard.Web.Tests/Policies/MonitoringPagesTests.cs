using System.Net;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests.Policies;

public sealed class MonitoringPagesTests(WebFixture web)
{
    private const string Notice = "/s/meadow-bank/policies/notice";
    private const string Api = "/api/v1/schools/meadow-bank/monitoring-notices";

    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }

    [Fact]
    public async Task Head_WritesTheNotice_LooksAtIt_AndIssuesIt()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        var empty = await head.ReadAsync(Notice);
        Assert.Contains("No notice has been issued yet", empty.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cannot be run as it is written", empty.Body.TextContent, StringComparison.Ordinal);

        using var written = await WriteAsync(head);
        Assert.Equal($"{Notice}/draft", written.Headers.Location!.OriginalString);
        var draft = await head.ReadAsync($"{Notice}/draft");
        Assert.Contains("What is done on the school’s computers", draft.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<b>not</b> bold", draft.Body.TextContent, StringComparison.Ordinal);
        using var issued = await head.SendFormAsync(draft, Day("Input.From", Today));
        Assert.Equal(Notice, issued.Headers.Location!.OriginalString);
        var notice = await head.ReadAsync(Notice);

        Assert.Contains("Notice 1", notice.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 of 1", notice.QuerySelector(".ly-progress")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notice_WaitsForStaffAtHome_UntilTheySayThatTheyReadIt()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        await IssueAsync(head);
        using var staff = await PersonAsync(Role.Staff, "Sam Staff");
        Assert.Contains("Read what the school monitors", (await staff.ReadAsync("/")).Body!.TextContent, StringComparison.Ordinal);

        using var read = await staff.SendFormAsync(await staff.ReadAsync(Notice), ("number", "1"));

        Assert.Contains("You read this notice", (await staff.ReadAsync(Notice)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Read what the school monitors", (await staff.ReadAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        var readers = (await head.ReadAsync($"{Notice}/readers")).QuerySelectorAll(".ly-people-lines__one").Select(l => l.TextContent);
        Assert.Contains(readers, r => r.Contains("Sam Staff", StringComparison.Ordinal) && r.Contains("Read it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Governor_ReadsTheNotice_AndIsAskedNothing()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        await IssueAsync(head);
        using var governor = await PersonAsync(Role.Governor, "Gwen Governor");

        var notice = await governor.ReadAsync(Notice);

        Assert.Contains("What is left alone", notice.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(notice.QuerySelectorAll("main form"));
        Assert.DoesNotContain("Read what the school monitors", (await governor.ReadAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notice_IsGivenOnPaper_ToSomebodyWithoutALogin()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        await IssueAsync(head);
        await web.House.AddPersonAsync(Trust, Role.Volunteer, School, "Vera Volunteer");

        using var done = await head.SendFormAsync(
            (await head.ReadAsync($"{Notice}/readers"))
                .QuerySelectorAll(".ly-people-lines__one")
                .Single(l => l.TextContent.Contains("Vera Volunteer", StringComparison.Ordinal))
                .QuerySelector("form") as AngleSharp.Html.Dom.IHtmlFormElement
                ?? throw new InvalidOperationException("There is no button for her.")
        );

        Assert.Contains("Given it on paper", (await head.ReadAsync($"{Notice}/readers")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EarlierNotice_CanStillBeRead()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        await IssueAsync(head);
        await IssueAsync(head);

        var page = await head.ReadAsync($"{Notice}/1");

        Assert.Contains("What is left alone", page.Body!.TextContent, StringComparison.Ordinal);
        using var nothing = await head.GetAsync($"{Notice}/9");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task Form_WithoutWhatIsNeeded_SaysSoAtEachField()
    {
        using var head = await SignedInAsync(Role.Headteacher);

        using var refused = await head.FillInAsync($"{Notice}/write", ("Input.AuthorisedBy", ""), ("Input.How", ""), ("Input.Contact", ""));

        var page = await refused.ReadAsync();
        Assert.Equal(4, page.QuerySelectorAll(".govuk-error-summary__list li").Length);
    }

    [Fact]
    public async Task Program_IssuesAndReadsTheNotice_WithTheSameRules()
    {
        using var head = new ApiClient(await SignedInAsync(Role.Headteacher));
        using var staff = new ApiClient(await PersonAsync(Role.Staff, "Sam Staff"));

        var errors = (await head.PostAsync(Api, """{"looksAt":["email"],"from":"2026-01-01"}""")).Problem(
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Equal(["contact", "purposes", "authorisedBy", "basis", "how", "from"], errors.Select(e => e.Field));
        (await staff.PostAsync(Api, "{}")).Is(HttpStatusCode.Forbidden);
        var issued = (await head.PostAsync(Api, $$"""{"looksAt":[],"contact":"The office","from":"{{Today:yyyy-MM-dd}}"}""")).Is(
            HttpStatusCode.Created
        );
        Assert.Equal("schoolSystems", issued.Json.GetProperty("leftOut")[0].GetString());

        (await staff.PostAsync($"{Api}/1/reading", null)).Is(HttpStatusCode.OK);

        var readers = (await head.GetAsync($"{Api}/1/readers")).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray();
        Assert.Equal(
            $"{Today:yyyy-MM-dd}",
            readers.Single(r => r.GetProperty("name").GetString() == "Sam Staff").GetProperty("readOn").GetString()
        );
        Assert.Equal(1, (await staff.GetAsync(Api)).Is(HttpStatusCode.OK).Json.GetProperty("items").GetArrayLength());
    }

    private DateOnly Today => UkTime.DateOf(web.House.Clock.GetUtcNow());

    private static (string, string)[] Day(string name, DateOnly day) =>
        [($"{name}.Day", $"{day.Day}"), ($"{name}.Month", $"{day.Month}"), ($"{name}.Year", $"{day.Year}")];

    private static Task<HttpResponseMessage> WriteAsync(HttpClient head) =>
        head.FillInAsync(
            $"{Notice}/write",
            ("Input.AuthorisedBy", "Headteacher"),
            ("Input.Basis", "LegitimateInterests"),
            ("Input.How", "One device at a time, <b>not</b> bold.\r\nIt is deleted after a month."),
            ("Input.Contact", "The data protection officer")
        );

    private async Task IssueAsync(HttpClient head)
    {
        using var written = await WriteAsync(head);
        using var issued = await head.FillInAsync($"{Notice}/draft", Day("Input.From", Today));
        Assert.Equal(HttpStatusCode.Redirect, issued.StatusCode);
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        Trust = await web.House.FoundTrustAsync();
        School = await web.House.AddSchoolAsync(Trust, "Meadow Bank");
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(Trust), new(SeedPolicies.Texts["stokes-wood"], School, [School]), default)
        );
        return await PersonAsync(role, "Helen Head");
    }

    private async Task<HttpClient> PersonAsync(Role role, string name) =>
        web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, role, School, name));
}
