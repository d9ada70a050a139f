using System.Net;
using System.Text;
using Lanyard.Domain.People;

namespace Lanyard.Web.Tests.Api;

public sealed class CalendarApiTests(WebFixture web)
{
    [Fact]
    public async Task Deadline_OfAFridayComment_HasBothReadings()
    {
        var api = await AdministratorAsync();
        var answer = (await api.GetAsync("/api/v1/schools/meadow-bank/calendar/deadline?received=2026-11-20T17:00&hours=48")).Is(
            HttpStatusCode.OK
        );
        Assert.Equal("2026-11-22T17:00:00+00:00", answer.Text("literal"));
        Assert.Equal("2026-11-23T17:00:00+00:00", answer.Text("rolled"));
        Assert.Equal("rolled", answer.Text("counts"));
        Assert.Equal(answer.Text("rolled"), answer.Text("due"));
        Assert.Equal(3, answer.Json.GetProperty("why").GetArrayLength());
        Assert.Null(answer.Text("warning"));
    }

    [Fact]
    public async Task Deadline_BeyondTheKnownYears_Warns()
    {
        var api = await AdministratorAsync();
        var answer = await api.GetAsync("/api/v1/schools/meadow-bank/calendar/deadline?received=2029-01-01T17:00Z&hours=24");
        Assert.Contains("Bank holidays are known from", answer.Is(HttpStatusCode.OK).Text("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("received=soon&hours=48", HttpStatusCode.UnprocessableEntity, "received")]
    [InlineData("received=2026-11-20T17:00Z&hours=0", HttpStatusCode.UnprocessableEntity, "hours")]
    [InlineData("received=2026-11-20T17:00Z&hours=8785", HttpStatusCode.UnprocessableEntity, "hours")]
    [InlineData("received=2026-11-20T17:00Z&hours=many", HttpStatusCode.BadRequest, "hours")]
    [InlineData("hours=48", HttpStatusCode.BadRequest, "received")]
    public async Task Deadline_OfNonsense_IsAProblemAtTheParameter(string query, HttpStatusCode status, string field)
    {
        var api = await AdministratorAsync();
        var errors = (await api.GetAsync($"/api/v1/schools/meadow-bank/calendar/deadline?{query}")).Problem(status);
        Assert.Equal(field, Assert.Single(errors).Field);
    }

    [Theory]
    [InlineData("start=2026-06-12&count=1", "2026-06-15")]
    [InlineData("start=2026-06-12&count=1&days=unitedKingdom", "2026-06-16")]
    [InlineData("start=2026-06-12&count=1&rule=startIsFirst", "2026-06-12")]
    [InlineData("start=2026-11-26&count=30&rule=calendarDaysThenRoll", "2026-12-29")]
    public async Task WorkingDays_ByEachRule_AreCounted(string query, string date)
    {
        var api = await AdministratorAsync();
        var answer = await api.GetAsync($"/api/v1/schools/meadow-bank/calendar/working-days?{query}");
        Assert.Equal(date, answer.Is(HttpStatusCode.OK).Text("date"));
    }

    [Fact]
    public async Task Entries_AddedAndRemoved_ShowInTheDays()
    {
        var api = await AdministratorAsync();
        const string path = "/api/v1/schools/meadow-bank/calendar";
        const string closed = """{ "kind": "closed", "name": "Burst pipe", "from": "2026-11-09" }""";
        var added = (await api.PostAsync($"{path}/entries", closed)).Is(HttpStatusCode.Created);
        Assert.Equal("2026-11-09", added.Text("to"));
        var again = (await api.PostAsync($"{path}/entries", closed)).Is(HttpStatusCode.OK);
        Assert.Equal(added.Text("id"), again.Text("id"));
        var practice = """
            { "closingHour": "15:45", "insetDaysAreWorkingDays": true, "closedDaysAreWorkingDays": false, "counts": "rolled", "weekendReliefNeverShortens": false }
            """;
        (await api.SendAsync(HttpMethod.Put, $"{path}/local-practice", practice)).Is(HttpStatusCode.OK);
        var day = (await api.GetAsync($"{path}/days?from=2026-11-09&to=2026-11-09")).Is(HttpStatusCode.OK).Json.GetProperty("days")[0];
        Assert.Equal("closed", day.GetProperty("kind").GetString());
        Assert.False(day.GetProperty("isWorkingDay").GetBoolean());
        (await api.SendAsync(HttpMethod.Delete, $"{path}/entries/{added.Text("id")}", null)).Is(HttpStatusCode.NoContent);
        (await api.SendAsync(HttpMethod.Delete, $"{path}/entries/{added.Text("id")}", null)).Problem(HttpStatusCode.NotFound);
        Assert.Equal(0, (await api.GetAsync(path)).Is(HttpStatusCode.OK).Json.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public async Task BankHolidayEdit_AddedAndUndone_LeavesTheNationsList()
    {
        var api = await AdministratorAsync();
        const string path = "/api/v1/schools/meadow-bank/calendar";
        var calendar = (
            await api.PostAsync($"{path}/bank-holiday-edits", """{ "kind": "added", "date": "2026-07-20", "name": "Day of thanks" }""")
        ).Is(HttpStatusCode.OK);
        var edit = calendar.Json.GetProperty("bankHolidayEdits")[0].GetProperty("id").GetString();
        (await api.SendAsync(HttpMethod.Delete, $"{path}/bank-holiday-edits/{edit}", null)).Is(HttpStatusCode.NoContent);
        Assert.Equal(0, (await api.GetAsync(path)).Json.GetProperty("bankHolidayEdits").GetArrayLength());
        var refused = await api.PostAsync(
            $"{path}/bank-holiday-edits",
            """{ "kind": "added", "date": "2026-12-25", "name": "Christmas" }"""
        );
        Assert.Equal("date", Assert.Single(refused.Problem(HttpStatusCode.UnprocessableEntity)).Field);
    }

    [Fact]
    public async Task Import_AFile_DoesWhatTheDryRunSaid()
    {
        var api = await AdministratorAsync();
        const string file = "name;from;to\nAutumn term;2/9/2026;18/12/2026\nParents' evening;12/11/2026;\n";
        var dry = await SendAsync(api, "?dryRun=true", file);
        Assert.Equal((1, 0), (dry.Json.GetProperty("added").GetInt32(), dry.Json.GetProperty("unchanged").GetInt32()));
        Assert.Equal(3, dry.Json.GetProperty("leftOut")[0].GetProperty("line").GetInt32());
        var done = (await SendAsync(api, "", file)).Is(HttpStatusCode.OK);
        Assert.Equal(1, done.Json.GetProperty("added").GetInt32());
        var again = (await SendAsync(api, "", file)).Is(HttpStatusCode.OK);
        Assert.Equal((0, 1), (again.Json.GetProperty("added").GetInt32(), again.Json.GetProperty("unchanged").GetInt32()));
        var wrong = (await SendAsync(api, "?dryRun=true", "name;from\nInset;soon\n")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Line 2, Inset: This is not a date", Assert.Single(wrong).Message, StringComparison.Ordinal);
    }

    private static async Task<ApiAnswer> SendAsync(ApiClient api, string query, string file)
    {
        using var content = new StringContent(file, Encoding.UTF8, "text/csv");
        using var response = await api.Http.PostAsync(
            new Uri($"/api/v1/schools/meadow-bank/calendar/import{query}", UriKind.Relative),
            content
        );
        return new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Content.Headers.ContentType?.MediaType,
            null,
            null
        );
    }

    private async Task<ApiClient> AdministratorAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        return new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Administrator, school)));
    }
}
