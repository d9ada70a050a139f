using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Domain.People;

namespace Lanyard.Web.Tests.Schools;

public sealed class CalendarPagesTests(WebFixture web)
{
    private const string Calendar = "/s/meadow-bank/calendar";

    [Fact]
    public async Task Year_OfASchoolWithoutDates_SaysWhatToDoNext()
    {
        using var client = await SignedInAsync(Role.Administrator);
        var page = await client.ReadAsync($"{Calendar}?year=2026");
        Assert.Contains("School year 2026 to 2027", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No terms entered for this year", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(12, page.QuerySelectorAll("table tbody tr").Length);
        Assert.Contains("Christmas Day", Row(page, "December 2026"), StringComparison.Ordinal);
        Assert.Contains("21 working days", Row(page, "December 2026"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='{Calendar}/import']"));
    }

    [Fact]
    public async Task Year_ForSomebodyWhoMayOnlyLook_OffersNoChange()
    {
        using var client = await SignedInAsync(Role.Staff);
        var page = await client.ReadAsync(Calendar);
        Assert.Null(page.QuerySelector($"a[href='{Calendar}/add']"));
        Assert.Null(page.QuerySelector($"a[href='{Calendar}/local-practice']"));
        Assert.NotNull(page.QuerySelector($"a[href='{Calendar}/deadline']"));
        using var add = await client.GetAsync($"{Calendar}/add");
        Assert.Equal(HttpStatusCode.Forbidden, add.StatusCode);
    }

    [Fact]
    public async Task Add_AClosure_IsInTheYearAndInTheMonthAndCanBeRemoved()
    {
        using var client = await SignedInAsync(Role.Administrator);
        using var added = await AddAsync(client, "Inset", "Staff training", "6 11 2026", "");
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var year = await client.ReadAsync(added.Headers.Location!.OriginalString);
        Assert.Contains("Staff training is in the calendar", year.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Fri 6 INSET day Staff training", Row(year, "November 2026"), StringComparison.Ordinal);
        var month = await client.ReadAsync($"{Calendar}/month?of=2026-11");
        Assert.Contains("Staff training", month.QuerySelector(".ly-month")!.TextContent, StringComparison.Ordinal);
        var remove = year.QuerySelector<IHtmlAnchorElement>("a[href*='/remove/closure/']")!.GetAttribute("href")!;
        var confirm = await client.ReadAsync(remove);
        using var removed = await client.SendFormAsync(confirm);
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        using var twice = await client.SendFormAsync(confirm);
        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        using var again = await client.GetAsync(remove);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.DoesNotContain(
            "INSET day Staff",
            Row(await client.ReadAsync($"{Calendar}?year=2026"), "November 2026"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Inset", "", "6 11 2026", "", "Input_Name", "Enter what it is called")]
    [InlineData("Inset", "Training", "31 11 2026", "", "Input_From-day", "The first day must be a real date")]
    [InlineData("Inset", "Training", "", "", "Input_From-day", "Enter the first day")]
    [InlineData("Inset", "Training", "6 11 2026", "5 11 2026", "Input_To-day", "not before the first day")]
    public async Task Add_WithSomethingWrong_SaysSoAtTheField(string kind, string name, string from, string to, string field, string says)
    {
        using var client = await SignedInAsync(Role.Administrator);
        using var response = await AddAsync(client, kind, name, from, to);
        var page = await response.ReadAsync();
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var link = page.QuerySelector(".govuk-error-summary a")!;
        Assert.Contains(says, link.TextContent, StringComparison.Ordinal);
        Assert.Equal($"#{field}", link.GetAttribute("href"));
        Assert.NotNull(page.GetElementById(field));
    }

    [Fact]
    public async Task Add_OfAnEmptyForm_SaysEverythingAtOnce()
    {
        using var client = await SignedInAsync(Role.Administrator);
        using var response = await AddAsync(client, "", "", "", "");
        Assert.Equal(3, (await response.ReadAsync()).QuerySelectorAll(".govuk-error-summary li").Length);
    }

    [Fact]
    public async Task LocalPractice_Saved_IsLabelledAndMovesTheDeadline()
    {
        using var client = await SignedInAsync(Role.Headteacher);
        using var saved = await client.FillInAsync(
            $"{Calendar}/local-practice",
            ("Input.ClosingHour", "3.45pm"),
            ("Input.InsetDays", "true"),
            ("Input.ClosedDays", "false"),
            ("Input.Counts", "Rolled"),
            ("Input.NeverShortens", "false")
        );
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await client.ReadAsync(Calendar);
        Assert.Contains("Local practice", page.QuerySelectorAll(".govuk-tag").Select(tag => tag.TextContent));
        Assert.Contains("15:45", page.Body!.TextContent, StringComparison.Ordinal);
        var deadline = await client.ReadAsync($"{Calendar}/deadline?On.Day=20&On.Month=11&On.Year=2026&At=17:00&Hours=48&Relief=true");
        Assert.Contains("Due Monday 23 November 2026, 15:45", deadline.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sunday 22 November 2026, 17:00", deadline.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LocalPractice_ChangedInAnotherTabMeanwhile_IsNotOverwritten()
    {
        using var client = await SignedInAsync(Role.Headteacher);
        var first = await client.ReadAsync($"{Calendar}/local-practice");
        var second = await client.ReadAsync($"{Calendar}/local-practice");
        using var saved = await client.SendFormAsync(first, ("Input.ClosingHour", "16:00"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var late = await client.SendFormAsync(second, ("Input.ClosingHour", "18:00"));
        var summary = (await late.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent;
        Assert.Contains("Somebody else changed local practice", summary, StringComparison.Ordinal);
        Assert.Contains("16:00", (await client.ReadAsync(Calendar)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_OfNonsense_SaysWhatToEnter()
    {
        using var client = await SignedInAsync(Role.Staff);
        var page = await client.ReadAsync($"{Calendar}/deadline?On.Day=&On.Month=&On.Year=&At=teatime&Hours=many&Relief=true");
        Assert.Equal(
            [
                "Enter the day it was received",
                "Enter the time it was received, for example 15:30",
                "Enter the allowed hours as a whole number from 1 to 8784",
            ],
            page.QuerySelectorAll(".govuk-error-summary li").Select(line => line.TextContent.Trim())
        );
    }

    [Fact]
    public async Task BankHolidays_AddedByTheTrust_HoldAtItsSchoolsAndOnlyTheTrustUndoesThem()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        using var officer = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null));
        using var office = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Administrator, school));
        using var saved = await officer.FillInAsync(
            $"{Calendar}/bank-holidays/change",
            ("Input.Kind", "Added"),
            ("Input.Name", "Day of thanks"),
            ("Input.Date.Day", "20"),
            ("Input.Date.Month", "7"),
            ("Input.Date.Year", "2026"),
            ("Input.ForTrust", "true")
        );
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Day of thanks", Row(await office.ReadAsync($"{Calendar}?year=2025"), "July 2026"), StringComparison.Ordinal);
        var theirs = await officer.ReadAsync($"{Calendar}/bank-holidays");
        var undo = theirs.QuerySelector("a[href*='/undo/']")!.GetAttribute("href")!;
        Assert.Null((await office.ReadAsync($"{Calendar}/bank-holidays")).QuerySelector("a[href*='/undo/']"));
        using var refused = await office.GetAsync(undo);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        using var undone = await officer.FillInAsync(undo);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.DoesNotContain("Day of thanks", Row(await office.ReadAsync($"{Calendar}?year=2025"), "July 2026"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ASpreadsheet_IsShownThenImported()
    {
        using var client = await SignedInAsync(Role.Administrator);
        var file =
            "\uFEFFName;Start;End\r\nAutumn term;02/09/2026;18/12/2026\r\nHalf term;26/10/2026;30/10/2026\r\nParents’ evening;12/11/2026;\r\n";
        var preview = await UploadAsync(client, Encoding.Unicode.GetBytes(file));
        Assert.Contains("2 entries will be added. Nothing is saved yet.", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Its name does not say term, holiday, INSET or closed.", preview.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("No terms entered", (await client.ReadAsync($"{Calendar}?year=2026")).Body!.TextContent, StringComparison.Ordinal);
        using var done = await client.SendFormAsync(
            preview,
            ("Confirm", preview.QuerySelector("input[name=Confirm]")!.GetAttribute("value")!)
        );
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var year = await client.ReadAsync($"{Calendar}?year=2026");
        Assert.Contains("2 September to 18 December 2026", year.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mon 26 to Fri 30 Holiday Half term", Row(year, "October 2026"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithAWrongRow_NamesItAndOffersNoImport()
    {
        using var client = await SignedInAsync(Role.Administrator);
        var page = await UploadAsync(client, Encoding.UTF8.GetBytes("name,from\nAutumn term,2/9/2026\n<b>Inset</b>,tomorrow\n"));
        Assert.Contains("1 row is wrong, so nothing can be imported yet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This is not a date: tomorrow", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("<b>Inset</b>", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=Confirm]"));
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("%PDF-1.7", "This is a PDF")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "cut off")]
    public async Task Import_OfSomethingElse_SaysSoAtTheField(string content, string says)
    {
        using var client = await SignedInAsync(Role.Administrator);
        var page = await UploadAsync(client, Encoding.UTF8.GetBytes(content));
        var link = page.QuerySelector(".govuk-error-summary a")!;
        Assert.Contains(says, link.TextContent, StringComparison.Ordinal);
        Assert.Equal("#file", link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("month?of=nonsense")]
    [InlineData("month?of=9999-12")]
    [InlineData("month?of=2029-02")]
    [InlineData("?year=999999")]
    public async Task Pages_OfMonthsAndYearsFarOff_AreStillPages(string address)
    {
        using var client = await SignedInAsync(Role.Staff);
        using var response = await client.GetAsync(address[0] == '?' ? Calendar + address : $"{Calendar}/{address}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        if (address.Contains("2029", StringComparison.Ordinal))
            Assert.Contains("Bank holidays are known from", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        return web.SignedIn(trust, await web.House.AddPersonAsync(trust, role, school));
    }

    private static Task<HttpResponseMessage> AddAsync(HttpClient client, string kind, string name, string from, string to)
    {
        static string[] Parts(string date) => date.Length == 0 ? ["", "", ""] : date.Split(' ');
        var (first, last) = (Parts(from), Parts(to));
        return client.FillInAsync(
            $"{Calendar}/add",
            ("Input.Kind", kind),
            ("Input.Name", name),
            ("Input.From.Day", first[0]),
            ("Input.From.Month", first[1]),
            ("Input.From.Year", first[2]),
            ("Input.To.Day", last[0]),
            ("Input.To.Month", last[1]),
            ("Input.To.Year", last[2])
        );
    }

    private static async Task<IDocument> UploadAsync(HttpClient client, byte[] file)
    {
        var form = await client.ReadAsync($"{Calendar}/import");
        using var content = new MultipartFormDataContent
        {
            {
                new StringContent(form.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value),
                "__RequestVerificationToken"
            },
            { new ByteArrayContent(file), "file", "dates.csv" },
        };
        using var response = await client.PostAsync(new Uri($"{Calendar}/import", UriKind.Relative), content);
        return await response.ReadAsync();
    }

    private static string Row(IDocument page, string month) =>
        string.Join(
            ' ',
            page.QuerySelectorAll("table tbody tr")
                .Single(row => row.QuerySelector("th")!.TextContent.Trim() == month)
                .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
