using System.Net;
using AngleSharp.Dom;
using Lanyard.Core.SetUp;
using Npgsql;

namespace Lanyard.Web.Tests.SetUp;

/// <summary>From an empty house to the first person signed in; and how the page keeps strangers and second tabs out.</summary>
public sealed class SetUpTests(EmptyHouse empty) : IClassFixture<EmptyHouse>
{
    private const string Password = "kettle harbour violin";

    private static readonly (string, string)[] OneSchool =
    [
        ("Kind", "school"),
        ("SchoolName", "Heron Vale Primary School"),
        ("Phase", "Primary"),
        ("Nation", "EnglandAndWales"),
        ("FullName", "Zoë O’Connor"),
        ("Email", "Zoe@Heron-Vale.example"),
    ];

    [Fact]
    public async Task EmptyHouse_EveryWayIn_LeadsToSetUp_WhichAsksForTheCode()
    {
        using var visitor = empty.Visitor();
        foreach (var way in new[] { "/", "/sign-in", "/sign-in?return=%2F" })
        {
            using var answer = await visitor.GetAsync(way, TestContext.Current.CancellationToken);
            Assert.Equal("/set-up", answer.Headers.Location?.OriginalString);
        }
        var page = await visitor.ReadAsync("/set-up");
        Assert.NotNull(page.QuerySelector("input[name=Code]:not([type=hidden])"));
        Assert.Null(page.QuerySelector("input[name=SchoolName]"));
    }

    [Fact]
    public async Task OneSchool_SetUpToTheEnd_IsATrustOfOne_WithItsAdministratorSignedIn()
    {
        await using var house = await EmptyHouse.OpenAsync();
        using var visitor = house.Visitor();
        var check = await AnswerAsync(visitor, house.Code, OneSchool);
        Assert.Equal("Check your answers", check.QuerySelector("h1")!.TextContent);
        Assert.Contains("Zoë O’Connor", check.QuerySelector(".govuk-summary-list")!.TextContent, StringComparison.Ordinal);
        using var done = await visitor.SendFormAsync(check, ("Password", Password));
        Assert.Equal("/", done.Headers.Location?.OriginalString);
        var home = await visitor.ReadAsync("/");
        Assert.Contains("Lanyard is set up", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Heron Vale Primary School", home.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Trust officer", home.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["TrustFounded", "SchoolAdded", "PersonAdded", "PersonAppointed", "PersonAppointed", "PasswordSet"],
            await ReadAsync(house, "select kind from ledger_event order by seq")
        );
        Assert.Equal(["Heron Vale Primary School"], await ReadAsync(house, "select name from trust"));

        using var another = house.Visitor();
        using var signedIn = await another.FillInAsync("/sign-in", ("Email", "zoe@heron-vale.example"), ("Password", Password));
        Assert.Equal("/", signedIn.Headers.Location?.OriginalString);
        using var again = await another.GetAsync($"/set-up?code={house.Code}", TestContext.Current.CancellationToken);
        Assert.Equal("/", again.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Trust_WithSeveralSchools_HasItsOwnName()
    {
        await using var house = await EmptyHouse.OpenAsync();
        using var visitor = house.Visitor();
        var check = await AnswerAsync(
            visitor,
            house.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal),
            [("TrustName", "Heron Vale Trust"), .. OneSchool.Select(a => a.Item1 == "Kind" ? ("Kind", "trust") : a)]
        );
        using var done = await visitor.SendFormAsync(check, ("Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(["Heron Vale Trust"], await ReadAsync(house, "select name from trust"));
    }

    [Fact]
    public async Task Answers_ThatAreMissing_AreAskedForAtTheirFields_AndTheRestIsKept()
    {
        using var visitor = empty.Visitor();
        var page = await AnswerAsync(visitor, empty.Code, [("Kind", "trust"), ("SchoolName", "Heron Vale"), ("Email", "not an address")]);
        var complaints = page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(["#TrustName", "#Phase", "#Nation", "#FullName", "#Email"], complaints);
        Assert.All(complaints, c => Assert.NotNull(page.QuerySelector(c!)));
        Assert.Equal("Heron Vale", page.QuerySelector("#SchoolName")!.GetAttribute("value"));
        Assert.Empty(await ReadAsync(empty, "select trust_id::text from trust_directory"));
    }

    [Fact]
    public async Task Password_ThatIsEasyToGuess_IsRefused_AndNothingIsKept()
    {
        using var visitor = empty.Visitor();
        var check = await AnswerAsync(visitor, empty.Code, OneSchool);
        using var refused = await visitor.SendFormAsync(check, ("Password", "Heron Vale Primary"));
        var page = await refused.ReadAsync();
        Assert.Contains("harder to guess", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(empty, "select trust_id::text from trust_directory"));
        Assert.Equal("Heron Vale Primary School", page.QuerySelector("input[name=SchoolName]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task ChangingAnAnswer_ComesBackWithEverythingTyped()
    {
        using var visitor = empty.Visitor();
        var check = await AnswerAsync(visitor, empty.Code, OneSchool);
        var form = check.Forms.Single(f => f.QuerySelector("[name=Password]") is not null);
        form.SetAttribute("action", form.QuerySelector("button[formaction]")!.GetAttribute("formaction"));
        using var back = await visitor.SendFormAsync(form);
        var answers = await back.ReadAsync();
        Assert.Equal("Zoë O’Connor", answers.QuerySelector("#FullName")!.GetAttribute("value"));
        Assert.NotNull(answers.QuerySelector("input[name=Phase][value=Primary][checked]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA-AAAA-AAAA")]
    public async Task Stranger_WithoutTheCode_CannotSetUp(string code)
    {
        using var visitor = empty.Visitor();
        var check = await AnswerAsync(visitor, empty.Code, OneSchool);
        var form = check.Forms.Single(f => f.QuerySelector("[name=Password]") is not null);
        using var answer = await visitor.SendFormAsync(form, ("Code", code), ("Password", Password));
        var page = await answer.ReadAsync();
        Assert.Contains("Enter the set-up code", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(empty, "select trust_id::text from trust_directory"));
    }

    [Fact]
    public async Task TwoTabs_FinishingAtOnce_MakeOneTrust_AndTheOtherIsToldSo()
    {
        await using var house = await EmptyHouse.OpenAsync();
        using var first = house.Visitor();
        using var second = house.Visitor();
        var checks = await Task.WhenAll(AnswerAsync(first, house.Code, OneSchool), AnswerAsync(second, house.Code, OneSchool));
        var ends = await Task.WhenAll(
            first.SendFormAsync(checks[0], ("Password", Password)),
            second.SendFormAsync(checks[1], ("Password", Password))
        );
        Assert.Single(await ReadAsync(house, "select trust_id::text from trust_directory"));
        Assert.Single(await ReadAsync(house, "select person_id::text from person"));
        // The slower tab was stopped at the gate or by the use case: either way it is led to the front door.
        Assert.All(ends, e => Assert.Contains(e.Headers.Location!.OriginalString, (string[])["/", "/sign-in"]));
        foreach (var end in ends)
            end.Dispose();
    }

    [Fact]
    public void Codes_AreReadHowPeopleTypeThem()
    {
        var code = new SetUpCode();
        Assert.Matches("^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$", code.Printed);
        Assert.True(code.Is(code.Printed));
        Assert.True(code.Is($" {code.Printed.ToLowerInvariant().Replace('-', ' ')} "));
        Assert.False(code.Is(null));
        Assert.False(code.Is(new string('A', 10_000)));
        Assert.False(code.Is(new SetUpCode().Printed));
    }

    private static async Task<IDocument> AnswerAsync(HttpClient visitor, string code, (string, string)[] answers)
    {
        var page = await visitor.ReadAsync($"/set-up?code={Uri.EscapeDataString(code)}");
        using var answer = await visitor.SendFormAsync(page, answers);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.ReadAsync();
    }

    private static async Task<List<string>> ReadAsync(EmptyHouse house, string sql)
    {
        await using var owner = NpgsqlDataSource.Create(house.Owner);
        await using var command = owner.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var found = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            found.Add(reader.GetString(0));
        return found;
    }
}
