using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Tests.People;

public sealed class ImportPagesTests(WebFixture web)
{
    private const string Import = "/s/meadow-bank/people/import";

    [Fact]
    public async Task Import_AFile_ShowsItFirstAndThenDoesIt()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var uploaded = await UploadAsync(
            trust.Browser,
            Encoding
                .Unicode.GetPreamble()
                .Concat(
                    Encoding.Unicode.GetBytes("full name;email\r\n=cmd|' /C calc'!A0 Áine;aine@meadow.example\r\n🎈;b@meadow.example\r\n")
                )
                .ToArray()
        );
        Assert.Equal(HttpStatusCode.Redirect, uploaded.StatusCode);
        var address = uploaded.Headers.Location!.OriginalString;
        var preview = await trust.Browser.ReadAsync(address);
        Assert.Contains("Rows that add 1 person", preview.MainWords(), StringComparison.Ordinal);
        Assert.Contains("3 🎈 b@meadow.example Enter a name that has at least one letter.", preview.MainWords(), StringComparison.Ordinal);
        Assert.Equal(2, await trust.ReadAsync(db => db.People.CountAsync()));

        using var first = await trust.Browser.SendFormAsync(preview, ("Shown", Shown(preview)));
        using var second = await trust.Browser.SendFormAsync(preview, ("Shown", Shown(preview)));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Contains("People imported 1 person added", (await trust.Browser.ReadAsync(address)).MainWords(), StringComparison.Ordinal);
        Assert.Equal(3, await trust.ReadAsync(db => db.People.CountAsync()));

        var csv = await trust.Browser.GetStringAsync("/s/meadow-bank/people?handler=export");
        Assert.Contains("'=cmd|' /C calc'!A0 Áine,aine@meadow.example,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TheListChangedMeanwhile_ShowsTheNewPreviewAndImportsThatOnly()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(
            Import,
            ("Pasted", "name\temail\nPriya Shah\tpriya@meadow.example\nOmar Aziz\tomar@meadow.example\n")
        );
        var address = pasted.Headers.Location!.OriginalString;
        var preview = await trust.Browser.ReadAsync(address);
        await trust.StaffAsync("Priya Shah", email: "priya@meadow.example");
        using var stale = await trust.Browser.SendFormAsync(preview, ("Shown", Shown(preview)));
        var page = await stale.ReadAsync();
        Assert.StartsWith("The list of people changed", Assert.Single(page.Errors()), StringComparison.Ordinal);
        Assert.Contains("Already on the list 1 row", page.MainWords(), StringComparison.Ordinal);
        Assert.NotEqual(Shown(preview), Shown(page));
        using var seen = await trust.Browser.SendFormAsync(page, ("Shown", Shown(page)));
        Assert.Equal(HttpStatusCode.Redirect, seen.StatusCode);
        Assert.Equal(4, await trust.ReadAsync(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task Import_ThatIsDone_InvitesEverybodyWithAnAddressInOnePress()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(
            Import,
            ("Pasted", "name\temail\nPriya Shah\tpriya@meadow.example\nOmar Aziz\tomar@meadow.example\nNo Address\t\n")
        );
        var address = pasted.Headers.Location!.OriginalString;
        var preview = await trust.Browser.ReadAsync(address);
        using var imported = await trust.Browser.SendFormAsync(preview, ("Shown", Shown(preview)));
        var done = await trust.Browser.ReadAsync(address);
        Assert.Contains("2 people have an email address and no invitation yet.", done.MainWords(), StringComparison.Ordinal);
        var invite = done.QuerySelector<IHtmlFormElement>("main form[action$='invite']")!;
        using var first = await trust.Browser.SendFormAsync(invite);
        using var second = await trust.Browser.SendFormAsync(invite);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal(2, await trust.ReadAsync(db => db.Invitations.CountAsync()));
        Assert.Equal(2, await trust.ReadAsync(db => db.Dispatches.CountAsync()));
        var after = (await trust.Browser.ReadAsync(address)).MainWords();
        Assert.Contains("Invitations that have gone out 0 of 2", after, StringComparison.Ordinal);
        Assert.DoesNotContain("no invitation yet", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfSomebodyElse_IsNotThere()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(Import, ("Pasted", "name\nPriya Shah\n"));
        using var answer = await trust.BrowserOf(trust.Officer).GetAsync(pasted.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "The file is empty. Choose a CSV file of people.")]
    [InlineData(
        "PK\u0003\u0004zip",
        "This is a spreadsheet or a zip file. Save it as CSV or text first, then choose a CSV file of people."
    )]
    [InlineData("age,shoe size\n40,9\n", "The first line must name the columns")]
    public async Task Import_AFileThatIsNone_SaysWhatToDoAtTheField(string content, string says)
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var answer = await UploadAsync(trust.Browser, Encoding.Latin1.GetBytes(content));
        var page = await answer.ReadAsync();
        Assert.StartsWith(says, Assert.Single(page.Errors()), StringComparison.Ordinal);
        Assert.Equal("#Upload", page.QuerySelector(".govuk-error-summary__list a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Import_LeftOutRows_CanBeDownloadedWithTheirReasons()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var pasted = await trust.Browser.FillInAsync(Import, ("Pasted", "name,email\nPriya Shah,nonsense\n"));
        var preview = await trust.Browser.ReadAsync(pasted.Headers.Location!.OriginalString);
        Assert.Equal("Line", preview.QuerySelector("th.ly-said[scope=row]")!.GetAttribute("data-label"));
        Assert.Contains("The rows below were left out.", preview.MainWords(), StringComparison.Ordinal);
        var csv = await trust.Browser.GetStringAsync($"{pasted.Headers.Location!.OriginalString}?handler=leftout");
        Assert.Contains("2,nonsense is not an email address that mail can be sent to.,Priya Shah,nonsense,", csv, StringComparison.Ordinal);
    }

    private static string Shown(IDocument page) => page.QuerySelector<IHtmlInputElement>("[name=Shown]")!.Value;

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient browser, byte[] file)
    {
        var page = await browser.ReadAsync(Import);
        using var form = new MultipartFormDataContent();
        var token = page.QuerySelector<IHtmlInputElement>("main form [name=__RequestVerificationToken]")!;
        using var part = new ByteArrayContent(file);
        using var proof = new StringContent(token.Value);
        form.Add(part, "Upload", "people.csv");
        form.Add(proof, token.Name!);
        return await browser.PostAsync(Import, form);
    }
}
