using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Tests.SignOff;

public sealed class RoundPagesTests(WebFixture web)
{
    [Fact]
    public async Task Start_ForAPolicyWithAnInterval_SaysIt_AndOffersNoOther()
    {
        var trust = await SignOffTrust.FoundAsync(web, SignOffTrust.Text(SignOffTrust.Yearly));
        var form = await trust.Head.ReadAsync($"{SignOffTrust.Rounds}/start");
        Assert.Contains("A signature counts for 1 year, as the policy says", form.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(form.QuerySelector("[name='Input.LocalInterval']"));

        using var started = await trust.Head.SendFormAsync(form);
        await trust.TickAsync(AskSignatories.Kind);

        Assert.Contains(
            "1 year, as the policy says",
            await SignOffTrust.WordsAsync(trust.Head, started.Headers.Location!.OriginalString),
            StringComparison.Ordinal
        );
        using var forced = await trust.Head.PostFieldsAsync(
            $"{SignOffTrust.Rounds}/start",
            [
                ("policy", "river"),
                ("Input.Audiences", "Staff"),
                ("Input.JoinerDays", "14"),
                ("Input.LocalInterval", "2y"),
                .. SignOffTrust.Date("Input.Due", trust.Today.AddDays(20)),
            ]
        );
        Assert.Contains("Local practice cannot change that", await forced.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ForAPolicyWithoutAnInterval_InventsNone_AndMarksASchoolsOwnAsLocalPractice()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var form = await trust.Head.ReadAsync($"{SignOffTrust.Rounds}/start");
        Assert.Contains("local practice, not policy text", form.Body!.TextContent, StringComparison.Ordinal);

        using var plain = await trust.Head.SendFormAsync(form);
        Assert.Contains(
            "The policy states no interval, and none is set",
            await SignOffTrust.WordsAsync(trust.Head, plain.Headers.Location!.OriginalString),
            StringComparison.Ordinal
        );
        using var own = await trust.Head.SendFormAsync(form, ("Input.LocalInterval", "2y"));
        Assert.Contains(
            "2 years: local practice, not policy text",
            await SignOffTrust.WordsAsync(trust.Head, own.Headers.Location!.OriginalString),
            StringComparison.Ordinal
        );
        Assert.Contains("Replaced", await SignOffTrust.WordsAsync(trust.Head, SignOffTrust.Rounds), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChasingList_PagesWithoutLosingAnybody_AndIsNarrowedByRoleTeamAndName()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var boss = await trust.StaffAsync("Bertha Boss");
        for (var n = 1; n <= 55; n++)
            await trust.StaffAsync(string.Create(CultureInfo.InvariantCulture, $"Person {n:000}"));
        var moderator = await trust.StaffAsync("Mo Moderator", Role.Moderator);
        await web.House.DoAsync<SetLineManager, Done>(u => u.DoAsync(trust.Operator, moderator, boss, default));
        var round = await trust.StartAsync();
        var address = $"{SignOffTrust.Rounds}/{round}";

        var first = await trust.Head.ReadAsync(address);
        var second = await trust.Head.ReadAsync(first.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);
        var names = Names(first).Concat(Names(second)).ToList();
        Assert.Equal(58, names.Count);
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));

        var moderators = await trust.Head.ReadAsync($"{address}?role=Moderator");
        Assert.Equal(["Mo Moderator"], Names(moderators));
        // A list of one page has nothing to page through.
        Assert.All(moderators.QuerySelectorAll("nav"), n => Assert.NotEqual("", n.TextContent.Trim()));
        Assert.Equal(["Mo Moderator"], Names(await trust.Head.ReadAsync($"{address}?team=bertha")));
        Assert.Equal(["Person 007"], Names(await trust.Head.ReadAsync($"{address}?q=007")));
        Assert.Contains("Nobody fits", await SignOffTrust.WordsAsync(trust.Head, $"{address}?q=zz"), StringComparison.Ordinal);
        var file = await trust.Head.GetStringAsync($"{address}?handler=csv");
        Assert.Equal(59, file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Mo Moderator,Moderator,Has not signed", file, StringComparison.Ordinal);
        var narrowed = await trust.Head.GetStringAsync($"{address}?handler=csv&role=Moderator");
        Assert.Equal(2, narrowed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Reminder_IsGivenOnce_AndSaysWhoNeedsALink()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var zoe = await trust.StaffAsync("Zoe Login", email: $"zoe-{trust.Trust}@river.example");
        await web.House.GiveLoginAsync(trust.Trust, zoe, "a long pass phrase of hers");
        var round = await trust.StartAsync();
        var page = await trust.Head.ReadAsync($"{SignOffTrust.Rounds}/{round}");
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form")
            .Single(f => f.GetAttribute("action")?.Contains("Remind", StringComparison.Ordinal) == true);

        using var reminded = await trust.Head.SendFormAsync(form);
        Assert.Contains(
            "1 person was reminded. 1 person has no login and needs a private link",
            await SignOffTrust.WordsAsync(trust.Head, reminded.Headers.Location!.OriginalString),
            StringComparison.Ordinal
        );
        using var again = await trust.Head.SendFormAsync(form);
        Assert.Contains(
            "was reminded today already",
            await SignOffTrust.WordsAsync(trust.Head, again.Headers.Location!.OriginalString),
            StringComparison.Ordinal
        );
        using var client = trust.As(zoe);
        Assert.Contains("signature", await SignOffTrust.WordsAsync(client, "/notifications"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Class_IsAdded_AndItsTeacherWritesTheSessionDown_WithNobodysName()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        using var teacher = trust.As(await trust.StaffAsync("Tess Teacher"));
        var round = await trust.StartAsync(audiences: [Audience.Pupils, Audience.Parents]);
        var address = $"{SignOffTrust.Rounds}/{round}";
        using var added = await trust.Head.FillInAsync(
            $"{address}/groups/add",
            ("Input.Audience", "Pupils"),
            ("Input.Name", "Oak class"),
            ("Input.Size", "28")
        );
        Assert.Equal(address, added.Headers.Location!.OriginalString);
        using var twice = await trust.Head.FillInAsync(
            $"{address}/groups/add",
            ("Input.Audience", "Pupils"),
            ("Input.Name", "Oak class"),
            ("Input.Size", "28")
        );
        Assert.Contains("a group of this name already", (await twice.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);

        var sessions = await teacher.ReadAsync("/s/meadow-bank/sessions");
        Assert.Contains("0 of 28", sessions.Body!.TextContent, StringComparison.Ordinal);
        var session = sessions.QuerySelector("main table a")!.GetAttribute("href")!;
        var form = await teacher.ReadAsync(session);
        using var tooMany = await teacher.SendFormAsync(form, ("Input.Present", "29"));
        Assert.Contains("from 1 to 28", (await tooMany.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        using var held = await teacher.SendFormAsync(form, ("Input.Present", "26"));
        Assert.Equal("/s/meadow-bank/sessions", held.Headers.Location!.OriginalString);
        // A double click, or two teachers who write the same session down.
        using var stale = await teacher.SendFormAsync(form, ("Input.Present", "2"));
        Assert.Contains("while you had the page open", (await stale.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        using var rest = await teacher.FillInAsync(session, ("Input.Present", "2"));
        Assert.Contains("28 of 28", await SignOffTrust.WordsAsync(teacher, "/s/meadow-bank/sessions"), StringComparison.Ordinal);

        Assert.Contains("Oak class", await SignOffTrust.WordsAsync(trust.Head, address), StringComparison.Ordinal);
        Assert.Equal(
            [26, 2],
            await trust.ReadAsync(db => db.Receipts.OrderByDescending(r => r.Present).Select(r => r.Present!.Value).ToListAsync())
        );
        using var round404 = await teacher.GetAsync(address);
        Assert.Equal(HttpStatusCode.Forbidden, round404.StatusCode);
    }

    [Fact]
    public async Task Trust_StartsAtEverySchool_AndSeesThemSideBySide()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        await trust.StaffAsync("Sam Staff");
        await web.House.AddPersonAsync(trust.Trust, Role.Staff, trust.HillTop, "Hal Hill");
        var officer = await web.House.AddPersonAsync(trust.Trust, Role.TrustOfficer, null, "Olga Officer");
        using var client = trust.As(officer);

        using var started = await client.FillInAsync("/trust/sign-off/start");
        await trust.TickAsync(AskSignatories.Kind);
        var address = started.Headers.Location!.OriginalString;
        Assert.StartsWith("/trust/sign-off/", address, StringComparison.Ordinal);
        var page = await client.ReadAsync(address);
        Assert.Equal(
            ["Meadow Bank", "Hill Top"],
            page.QuerySelectorAll("main tbody th").Select(h => h.TextContent.Trim()).Where(h => h is "Meadow Bank" or "Hill Top")
        );
        var round = Id<Round>.Parse(address.Split('/')[^1], null);
        Assert.Contains("Hal Hill", await SignOffTrust.WordsAsync(client, $"/s/hill-top/sign-off/{round}"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Hal Hill",
            await SignOffTrust.WordsAsync(trust.Head, $"{SignOffTrust.Rounds}/{round}"),
            StringComparison.Ordinal
        );
        using var shut = await trust.Head.GetAsync(address);
        Assert.Equal(HttpStatusCode.Forbidden, shut.StatusCode);
        using var close = await trust.Head.FillInAsync($"{SignOffTrust.Rounds}/{round}/close");
        Assert.Contains("only the trust can close it", await close.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?show=nonsense")]
    [InlineData("?after=nonsense")]
    [InlineData("?role=Wizard")]
    [InlineData("?after=00000000-0000-0000-0000-000000000000")]
    public async Task Address_ThatSomebodyChanged_ShowsTheListAllTheSame(string query)
    {
        var trust = await SignOffTrust.FoundAsync(web);
        await trust.StaffAsync("Sam Staff");
        var round = await trust.StartAsync();
        Assert.Contains(
            "Sam Staff",
            await SignOffTrust.WordsAsync(trust.Head, $"{SignOffTrust.Rounds}/{round}{query}"),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Names(IDocument page) =>
        page.QuerySelectorAll("main .ly-person__name").Select(n => n.TextContent.Trim());
}
