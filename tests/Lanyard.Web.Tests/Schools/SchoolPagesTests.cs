using System.Net;
using AngleSharp.Dom;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Tests.Schools;

public sealed class SchoolPagesTests(WebFixture web)
{
    [Fact]
    public async Task Trust_ForItsOfficer_ShowsItsSchoolsAndOffersToAddOne()
    {
        var (trust, client) = await TrustOfficerAsync();
        var empty = await client.ReadAsync("/trust");
        Assert.Contains("The trust has no school yet", Words(empty), StringComparison.Ordinal);
        await web.House.AddSchoolAsync(trust, "St Aldhelm's <b>Primary</b>");
        var page = await client.ReadAsync("/trust");
        Assert.Equal("St Aldhelm's <b>Primary</b>", page.QuerySelector("main table a")!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='/trust/schools/add']"));
        Assert.Equal(
            ["Calendar", "School details", "Trust and schools"],
            page.QuerySelectorAll("nav a")
                .DistinctBy(a => a.TextContent.Trim())
                .Select(a => a.TextContent.Trim())
                .Where(t => t is "Calendar" or "School details" or "Trust and schools")
        );
    }

    [Fact]
    public async Task Trust_ForStaffOfTheTrust_CanBeReadAndNotChanged()
    {
        var trust = await web.House.FoundTrustAsync();
        using var client = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Staff, null));
        var page = await client.ReadAsync("/trust");
        Assert.Contains("Heron Vale Learning Trust", Words(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href='/trust/schools/add']"));
        Assert.Null(page.QuerySelector("a[href='/trust/name']"));
    }

    [Fact]
    public async Task School_AddedOnThePage_IsThereAndTwiceIsRefusedAtTheName()
    {
        var (trust, client) = await TrustOfficerAsync();
        var form = await client.ReadAsync("/trust/schools/add");
        using var added = await client.SendFormAsync(form, ("Input.Name", "Zoë Cole Académie 🎓"), ("Input.Phase", "Special"));
        Assert.Equal("/s/zoe-cole-academie", added.Headers.Location!.OriginalString);
        using var again = await client.SendFormAsync(form, ("Input.Name", "Zoë Cole Académie 🎓"), ("Input.Phase", "Special"));
        Assert.Contains("already one of the trust", (await again.ReadAsync()).ErrorAt("Input_Name"), StringComparison.Ordinal);
        Assert.Equal(1, await web.CountAsync("select count(*) from school where trust_id = $1", trust.Value));
        Assert.Contains("Special", Words(await client.ReadAsync("/s/zoe-cole-academie/settings")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task School_AddedWithNothingFilledIn_SaysWhatIsMissingAtEachField()
    {
        var (_, client) = await TrustOfficerAsync();
        using var sent = await client.FillInAsync("/trust/schools/add", ("Input.Name", " "));
        var page = await sent.ReadAsync();
        Assert.Contains("Enter the name of the school", page.ErrorAt("Input_Name"), StringComparison.Ordinal);
        Assert.Contains("Choose the phase", page.QuerySelector("#Input_Phase-error")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error:", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchoolAdded_ByAButtonPressedManyTimes_IsOneSchool()
    {
        var (trust, client) = await TrustOfficerAsync();
        var form = await client.ReadAsync("/trust/schools/add");
        var presses = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => client.SendFormAsync(form, ("Input.Name", "Fern Hill"), ("Input.Phase", "Primary")))
        );
        Assert.All(presses, p => Assert.True(p.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.OK, $"{p.StatusCode}"));
        Assert.Single(presses, p => p.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(1, await web.CountAsync("select count(*) from school where trust_id = $1", trust.Value));
    }

    [Fact]
    public async Task SchoolDetails_ChangedByItsHeadteacher_AreSavedAndSaidSo()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank Primary");
        using var client = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Headteacher, school));
        using var saved = await client.FillInAsync(
            "/s/meadow-bank-primary/settings/change",
            ("Input.Name", "Meadow Bank"),
            ("Input.Nation", "Scotland")
        );
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = Words(await client.ReadAsync(saved.Headers.Location!.OriginalString));
        Assert.Contains("The school’s details are saved", page, StringComparison.Ordinal);
        Assert.Contains("Meadow Bank", page, StringComparison.Ordinal);
        Assert.Contains("Scotland", page, StringComparison.Ordinal);
        Assert.Contains("meadow-bank-primary", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchoolDetails_ChangedInTwoTabs_ShowWhatTheOtherLeftAndKeepWhatWasTyped()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank Primary");
        using var client = web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Headteacher, school));
        var one = await client.ReadAsync("/s/meadow-bank-primary/settings/change");
        var other = await client.ReadAsync("/s/meadow-bank-primary/settings/change");
        using var first = await client.SendFormAsync(one, ("Input.Name", "First Name"));
        using var second = await client.SendFormAsync(other, ("Input.Name", "Second Name"));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var page = await second.ReadAsync();
        Assert.Contains("Somebody else changed", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("As it stands now: First Name", Words(page), StringComparison.Ordinal);
        Assert.Equal("Second Name", page.QuerySelector("#Input_Name")!.GetAttribute("value"));
        using var chosen = await client.SendFormAsync(page);
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Contains("Second Name", Words(await client.ReadAsync("/s/meadow-bank-primary/settings")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trust_Renamed_SaysSoAndTheNameIsEverywhere()
    {
        var (_, client) = await TrustOfficerAsync();
        using var saved = await client.FillInAsync("/trust/name", ("Input.Name", "Kestrel Fields Trust"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await client.ReadAsync("/trust");
        Assert.Contains("Kestrel Fields Trust", page.QuerySelector("main h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Heron Vale", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Id<Trust> Trust, HttpClient Client)> TrustOfficerAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        return (trust, web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null)));
    }

    private static string Words(IDocument page) => page.QuerySelector("main")!.TextContent;
}

file static class PageErrors
{
    public static string ErrorAt(this IDocument page, string id) => page.QuerySelector($"#{id}-error")!.TextContent;
}
