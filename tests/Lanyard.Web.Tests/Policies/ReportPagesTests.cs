using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests.Policies;

public sealed class ReportPagesTests(WebFixture web)
{
    private const string Report = "/s/meadow-bank/policies/report";
    private const string Trusts = "/trust/policies/report";
    private const string Api = "/api/v1/schools/meadow-bank/policy-reports";

    private static readonly string[] s_roles = ["H2", "H3", "P"];

    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }
    private DateOnly Today => UkTime.DateOf(web.House.Clock.GetUtcNow());

    [Fact]
    public async Task Head_MakesTheReport_BringsItToGovernors_AndBothAreInTheLedger()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        var page = await head.ReadAsync(Report);
        Assert.Contains("applied at Meadow Bank", page.Body!.TextContent, StringComparison.Ordinal);

        using var made = await head.SendFormAsync(
            page,
            ("from", $"{Today.AddYears(-1).AddDays(1):yyyy-MM-dd}"),
            ("to", $"{Today:yyyy-MM-dd}")
        );
        Assert.Equal($"{Report}/1", made.Headers.Location!.OriginalString);
        using var empty = await head.FillInAsync($"{Report}/1", ("Input.Minute", ""));
        Assert.Equal(3, (await empty.ReadAsync()).QuerySelectorAll(".govuk-error-summary__list li").Length);
        using var presented = await head.FillInAsync(
            $"{Report}/1",
            [("Input.To", "Governors"), ("Input.Minute", "GB/26/4"), .. Date("Input.Meeting", Today)]
        );
        Assert.Equal($"{Report}/1", presented.Headers.Location!.OriginalString);

        var kept = (await head.ReadAsync($"{Report}/1")).QuerySelector("main")!;
        Assert.Contains("To the governors on", kept.TextContent.Squeezed(), StringComparison.Ordinal);
        Assert.Contains("minute GB/26/4", kept.TextContent.Squeezed(), StringComparison.Ordinal);
        Assert.Null(kept.QuerySelector("form"));
        var list = (await head.ReadAsync(Report)).QuerySelector(".ly-report__made")!.TextContent.Squeezed();
        Assert.Contains("Report 1", list, StringComparison.Ordinal);
        Assert.Contains("presented on", list, StringComparison.Ordinal);
        var ledger = (await head.ReadAsync("/ledger")).QuerySelector("main")!.TextContent.Squeezed();
        Assert.Contains("Report 1 on the policies of Meadow Bank was made", ledger, StringComparison.Ordinal);
        Assert.Contains("was presented to the governors", ledger, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Governor_ReadsTheReport_AndMakesNone()
    {
        using var head = new ApiClient(await SignedInAsync(Role.Headteacher));
        (await head.PostAsync(Api, "{}")).Is(HttpStatusCode.Created);
        using var governor = await PersonAsync(Role.Governor);

        Assert.Null((await governor.ReadAsync(Report)).QuerySelector("main form[method=post]"));
        Assert.Null((await governor.ReadAsync($"{Report}/1")).QuerySelector("main form"));
        using var tried = await governor.PostFieldsAsync(Report, ("to", $"{Today:yyyy-MM-dd}"));
        Assert.Equal(HttpStatusCode.Forbidden, tried.StatusCode);
    }

    [Fact]
    public async Task Csv_OfAReportThatWasMade_IsTheFileWhoseDigestThePageShows()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        using var made = await head.SendFormAsync(await head.ReadAsync(Report), ("to", $"{Today:yyyy-MM-dd}"));
        using var response = await head.GetAsync($"{Report}/1/csv");
        var file = await response.Content.ReadAsByteArrayAsync();
        var page = (await head.ReadAsync($"{Report}/1")).Body!.TextContent;

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"report-1-meadow-bank-{Today:yyyy-MM-dd}.csv", response.Content.Headers.ContentDisposition!.FileNameStar);
        var digest = Convert.ToHexStringLower(SHA256.HashData(file));
        Assert.Contains(digest, page, StringComparison.Ordinal);
        Assert.Contains(digest, (await head.ReadAsync("/ledger")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var lines = System.Text.Encoding.UTF8.GetString(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(SeedPolicies.All["stokes-wood"].Clauses.Count() + 1, lines.Length);
        Assert.All(lines[1..], l => Assert.StartsWith("Meadow Bank,", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pdf_SaysHowEveryClauseStands_OfWhichDay_AndWhereTheLedgerStood()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        using var client = new ApiClient(head);
        var made = (await client.PostAsync(Api, "{}")).Is(HttpStatusCode.Created).Json;
        var digest = made.GetProperty("sheet").GetProperty("ledgerDigest").GetString()!;

        var text = Tight(new PdfText(await head.GetByteArrayAsync($"{Report}/1/pdf")).Words);

        Assert.Contains(Tight("Report 1 on the policy"), text, StringComparison.Ordinal);
        Assert.Contains(Tight($"as of {Words(Today)}"), text, StringComparison.Ordinal);
        Assert.Contains(digest, text, StringComparison.Ordinal);
        Assert.Equal(64, digest.Length);
        foreach (var clause in SeedPolicies.All["stokes-wood"].Clauses)
            Assert.Contains(Tight(clause.Says), text, StringComparison.Ordinal);
        Assert.Contains(Tight("7.p2: No evidence yet"), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_IsTaggedTitledAndInEnglish_ForThoseWhoListen()
    {
        using var head = await SignedInAsync(Role.Headteacher);

        var pdf = new PdfText(await head.GetByteArrayAsync($"{Report}/pdf"));

        Assert.Equal("Report on the policy, Meadow Bank, Heron Vale Learning Trust", pdf.Title);
        Assert.Contains("/Lang (en-GB)", pdf.Catalogue, StringComparison.Ordinal);
        Assert.Contains("/Marked true", pdf.Catalogue, StringComparison.Ordinal);
        Assert.True(pdf.Pages.Count > 1);
        Assert.All(pdf.Pages, p => Assert.Contains("/Tabs /S", p, StringComparison.Ordinal));
        var parts = pdf.Structure;
        Assert.Equal(("H1", "Report on the policy "), parts[0]);
        Assert.All(parts.Skip(1), p => Assert.Contains(p.Role, s_roles));
        Assert.All(parts, p => Assert.NotEmpty(p.Words));
        Assert.DoesNotContain(parts, p => p.Words.StartsWith("Page ", StringComparison.Ordinal));
        var said = parts.Select(p => Tight(p.Words)).ToList();
        Assert.Equal(
            SeedPolicies.All["stokes-wood"].Clauses.Select(c => Tight(c.Says)),
            said.Where(SeedPolicies.All["stokes-wood"].Clauses.Select(c => Tight(c.Says)).ToHashSet().Contains)
                .TakeLast(SeedPolicies.All["stokes-wood"].Clauses.Count())
        );
    }

    [Fact]
    public async Task Policy_IsTakenAlongWithItsStanding_AsOfADay()
    {
        using var head = await SignedInAsync(Role.Headteacher);
        var links = (await head.ReadAsync("/s/meadow-bank/policies/stokes-wood")).QuerySelectorAll(".ly-files a").ToList();
        Assert.Equal(2, links.Count);

        var text = Tight(new PdfText(await head.GetByteArrayAsync(links[0].GetAttribute("href")!)).Words);
        Assert.Contains(Tight("Stokes Wood Primary School, edition 1. In force."), text, StringComparison.Ordinal);
        var csv = await head.GetStringAsync(links[1].GetAttribute("href")!);
        Assert.Contains($",{Today:yyyy-MM-dd},", csv, StringComparison.Ordinal);
        using var before = await head.GetAsync($"/s/meadow-bank/policies/stokes-wood/csv?on={Today.AddYears(-1):yyyy-MM-dd}");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        using var unknown = await head.GetAsync("/s/meadow-bank/policies/nothing/pdf");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Trust_SeesEverySchool_AndTakesThemAlongInOneFile()
    {
        using var head = new ApiClient(await SignedInAsync(Role.Headteacher));
        (await head.PostAsync(Api, "{}")).Is(HttpStatusCode.Created);
        await web.House.AddSchoolAsync(Trust, "Hill Top");
        using var officer = web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, Role.TrustOfficer, null));

        var row = Assert.Single((await officer.ReadAsync(Trusts)).QuerySelectorAll("main tbody tr"));
        Assert.Contains("Meadow Bank", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("not presented yet", row.TextContent.Squeezed(), StringComparison.Ordinal);
        var csv = (await officer.GetStringAsync($"{Trusts}/csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(SeedPolicies.All["stokes-wood"].Clauses.Count() + 1, csv.Length);
        var digest = csv[1].Split(',')[^1];
        Assert.Equal(64, digest.Length);
        var text = Tight(new PdfText(await officer.GetByteArrayAsync($"{Trusts}/pdf")).Words);
        Assert.Contains(Tight("policies applied at 1 school of Heron Vale Learning Trust"), text, StringComparison.Ordinal);
        Assert.Contains(Tight("Hill Top No policy applied here on that day."), text, StringComparison.Ordinal);
        Assert.Contains(digest, text, StringComparison.Ordinal);
        using var shut = web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, Role.Headteacher, School));
        using var refused = await shut.GetAsync(Trusts);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Program_ReadsMakesAndPresents_WithTheSameRules()
    {
        using var head = new ApiClient(await SignedInAsync(Role.Headteacher));
        using var staff = new ApiClient(await PersonAsync(Role.Staff));
        const string Now = "/api/v1/schools/meadow-bank/policy-report";

        var live = (await staff.GetAsync(Now)).Is(HttpStatusCode.OK).Json;
        Assert.Equal(
            SeedPolicies.All["stokes-wood"].Clauses.Count(),
            live.GetProperty("policies")[0].GetProperty("clauses").GetArrayLength()
        );
        Assert.Equal("to", Assert.Single((await staff.GetAsync($"{Now}?to=2999-01-01")).Problem(HttpStatusCode.BadRequest)).Field);
        (await staff.PostAsync(Api, "{}")).Is(HttpStatusCode.Forbidden);

        var made = (await head.PostAsync(Api, "{}", ("Idempotency-Key", "a"))).Is(HttpStatusCode.Created);
        Assert.True((await head.PostAsync(Api, "{}", ("Idempotency-Key", "a"))).Replayed);
        Assert.Equal($"{Api}/1", made.Location);
        Assert.Equal(64, made.Text("fileDigest")!.Length);
        var refused = (await head.PostAsync($"{Api}/1/presentation", "{}")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["to", "meeting", "minute"], refused.Select(r => r.Field));
        var presented = (
            await head.PostAsync($"{Api}/1/presentation", $$"""{"to":"governors","meeting":"{{Today:yyyy-MM-dd}}","minute":"GB/1"}""")
        ).Is(HttpStatusCode.OK);
        Assert.Equal("GB/1", presented.Text("minute"));
        Assert.Equal(1, (await staff.GetAsync(Api)).Json.GetProperty("items").GetArrayLength());
        (await staff.GetAsync($"{Api}/9")).Is(HttpStatusCode.NotFound);
    }

    // Lines end where the paper does, so only the letters count.
    private static string Tight(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static (string, string)[] Date(string name, DateOnly day) =>
        [($"{name}.Day", $"{day.Day}"), ($"{name}.Month", $"{day.Month}"), ($"{name}.Year", $"{day.Year}")];

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        Trust = await web.House.FoundTrustAsync();
        School = await web.House.AddSchoolAsync(Trust, "Meadow Bank");
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(Trust), new(SeedPolicies.Texts["stokes-wood"], School, [School]), default)
        );
        return await PersonAsync(role);
    }

    private async Task<HttpClient> PersonAsync(Role role) => web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, role, School));
}
