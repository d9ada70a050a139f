using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Tests.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Tests.Policies;

public sealed class BringPagesTests(WebFixture web)
{
    private const string Start = "/s/meadow-bank/policies/bring";

    private const string Text =
        "Being online\n\n1. Our pages\n1.1 Each page has no fewer than two administrators.\n1.2 <script>alert(1)</script> Staff must sign this policy.\n1.3 Replies are given within hours, and every reply time is short.\n";

    [Fact]
    public async Task PolicyPasted_IsAcceptedClauseByClause_AndBecomesADraft()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(Start, ("Pasted", Text));
        Assert.Equal(HttpStatusCode.Redirect, pasted.StatusCode);
        var document = pasted.Headers.Location!.OriginalString;
        Assert.Contains("4 clauses found", (await trust.Browser.ReadAsync(document)).MainWords(), StringComparison.Ordinal);
        Assert.Contains("Being online", (await trust.Browser.ReadAsync(Start)).MainWords(), StringComparison.Ordinal);

        var section = await trust.Browser.ReadAsync($"{document}/section/2");
        Assert.Contains(
            "two administrators",
            string.Join(' ', section.QuerySelectorAll("mark").Select(m => m.TextContent)),
            StringComparison.Ordinal
        );
        Assert.Contains("Suggested", section.GetElementById("clause-2")!.TextContent, StringComparison.Ordinal);
        using var taken = await trust.Browser.SendFormAsync(Form(section, "clause-2", "Take"));
        Assert.Equal($"{document}/section/2#clause-2", taken.Headers.Location!.OriginalString);
        section = await trust.Browser.ReadAsync($"{document}/section/2");
        Assert.Contains("Accepted", section.GetElementById("clause-2")!.TextContent, StringComparison.Ordinal);

        using var drafted = await trust.Browser.FillInAsync(
            $"{document}/draft",
            ("Title", "Being online"),
            ("Key", "meadow-online"),
            ("Issuer", "Meadow Bank")
        );
        Assert.Equal(HttpStatusCode.Redirect, drafted.StatusCode);
        var edition = await trust.ReadAsync(db => db.Editions.SingleAsync());
        Assert.Equal(EditionState.Draft, edition.State);
        Assert.Contains("admin-cover", edition.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sign-off", edition.Text, StringComparison.Ordinal);
        using var gone = await trust.Browser.GetAsync(document);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Settings_AreAskedForByTheirKind_AndRefusedAtTheirField()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(Start, ("Pasted", Text));
        var document = pasted.Headers.Location!.OriginalString;
        var page = await trust.Browser.ReadAsync($"{document}/clause/4/0");
        Assert.Contains("Reply within", page.MainWords(), StringComparison.Ordinal);
        using var wrong = await trust.Browser.SendFormAsync(page, ("Fields[0].Value", "soon"));
        var again = await wrong.ReadAsync();
        Assert.Contains("a time such as 48h", Assert.Single(again.Errors()), StringComparison.Ordinal);
        using var right = await trust.Browser.SendFormAsync(again, ("Fields[0].Value", "2d"));
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Contains("2 days", (await trust.Browser.ReadAsync($"{document}/section/2")).MainWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ControlNobodyProposed_CanBeAdded()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(Start, ("Pasted", Text));
        var document = pasted.Headers.Location!.OriginalString;
        using var added = await trust.Browser.FillInAsync($"{document}/clause/2/add?control=reply-within", ("Fields[0].Value", "48h"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains(
            "48 hours",
            (await trust.Browser.ReadAsync($"{document}/section/2")).GetElementById("clause-2")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task FileThatCannotBeRead_SaysWhatToDoAtTheField()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var page = await trust.Browser.ReadAsync(Start);
        using var form = new MultipartFormDataContent();
        using var part = new ByteArrayContent("%PDF-1.7"u8.ToArray());
        using var proof = new StringContent(page.QuerySelector<IHtmlInputElement>("main form [name=__RequestVerificationToken]")!.Value);
        form.Add(part, "Upload", "policy.docx");
        form.Add(proof, "__RequestVerificationToken");
        using var answer = await trust.Browser.PostAsync(Start, form);
        Assert.StartsWith("This is a PDF.", Assert.Single((await answer.ReadAsync()).Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DocumentOfASchool_IsNotThereForTheTrustOrAnotherSchool()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(Start, ("Pasted", Text));
        var id = pasted.Headers.Location!.OriginalString.Split('/')[^1];
        using var officer = trust.BrowserOf(trust.Officer);
        using var atTrust = await officer.GetAsync($"/trust/policies/bring/{id}");
        using var elsewhere = await officer.GetAsync($"/s/gorse-hill/policies/bring/{id}");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (atTrust.StatusCode, elsewhere.StatusCode));
    }

    [Fact]
    public async Task Proposals_AreAnsweredToPrograms()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var browser = trust.BrowserOf(trust.Head);
        using var content = new StringContent(Text, System.Text.Encoding.UTF8, "text/plain");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/schools/meadow-bank/policies/proposals") { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var clause = json.RootElement.GetProperty("clauses")[1];
        Assert.Equal("1.1", clause.GetProperty("number").GetString());
        Assert.Equal("admin-cover", clause.GetProperty("controls")[0].GetProperty("control").GetString());
        Assert.False(await trust.ReadAsync(db => db.BroughtDocuments.AnyAsync()));
    }

    private static IHtmlFormElement Form(IDocument page, string clause, string handler) =>
        page.GetElementById(clause)!
            .QuerySelectorAll<IHtmlFormElement>("form")
            .First(f => f.GetAttribute("action")!.Contains($"handler={handler}", StringComparison.OrdinalIgnoreCase));
}
