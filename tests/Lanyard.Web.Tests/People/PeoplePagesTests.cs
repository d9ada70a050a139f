using System.Net;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Tests.People;

public sealed class PeoplePagesTests(WebFixture web)
{
    private const string List = "/s/meadow-bank/people";

    [Fact]
    public async Task List_OfASchool_ShowsItsPeopleAndNoOthers()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        await trust.StaffAsync("<b>Siobhán</b> O'Neill", email: "so@meadow.example");
        await trust.StaffAsync("Else Where", trust.Gorse);
        var page = await trust.Browser.ReadAsync(List);
        Assert.Equal(["<b>Siobhán</b> O'Neill", "Hugh Tarrant"], page.QuerySelectorAll("main tbody a").Select(a => a.TextContent));
        var found = await trust.Browser.ReadAsync($"{List}?q=one");
        Assert.Equal(["<b>Siobhán</b> O'Neill"], found.QuerySelectorAll("main tbody a").Select(a => a.TextContent));
        Assert.Contains("Nobody fits", (await trust.Browser.ReadAsync($"{List}?q=zzz")).MainWords(), StringComparison.Ordinal);
        Assert.Empty((await trust.Browser.ReadAsync($"{List}?role=Wizard&login=x&after=nonsense")).Errors());
    }

    [Fact]
    public async Task Person_OfAnotherSchool_IsNotThere()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var other = await trust.StaffAsync("Else Where", trust.Gorse);
        using var answer = await trust.Browser.GetAsync($"/people/{other}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var self = await trust.BrowserOf(other).GetAsync($"/people/{other}");
        Assert.Equal(HttpStatusCode.OK, self.StatusCode);
    }

    [Fact]
    public async Task Add_SentTwice_AddsOnePersonWhoIsInvited()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var form = await trust.Browser.ReadAsync($"{List}/add");
        (string, string)[] typed =
        [
            ("Input.FullName", " Zoë  Ní Bhriain"),
            ("Input.Email", "Zoe@Meadow.Example"),
            ("Input.Role", "Moderator"),
            ("Input.Invite", "true"),
        ];
        using var first = await trust.Browser.SendFormAsync(form, typed);
        using var second = await trust.Browser.SendFormAsync(form, typed);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        var person = await trust.ReadAsync(db => db.People.SingleAsync(p => p.Email == "zoe@meadow.example"));
        Assert.Equal(("Zoë Ní Bhriain", Role.Moderator), (person.FullName, (await trust.AppointmentAsync(person.Id)).Role));
        Assert.Equal(1, await trust.ReadAsync(db => db.Invitations.CountAsync(i => i.Person == person.Id)));
        Assert.Contains(
            "Invited",
            (await trust.Browser.ReadAsync(first.Headers.Location!.OriginalString)).MainWords(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Add_WithMistakes_NamesThemAtTheirFields()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var answer = await trust.Browser.FillInAsync(
            $"{List}/add",
            ("Input.FullName", "🎈"),
            ("Input.Email", "x"),
            ("Input.From.Day", "31"),
            ("Input.From.Month", "2")
        );
        var page = await answer.ReadAsync();
        Assert.Equal("Error: Add a person - Lanyard", page.Title);
        Assert.Single(page.Errors());
        Assert.Equal("🎈", page.QuerySelector("[name='Input.FullName']")!.GetAttribute("value"));
        using var again = await trust.Browser.FillInAsync(
            $"{List}/add",
            ("Input.FullName", "🎈"),
            ("Input.Email", "x"),
            ("Input.Role", "Staff")
        );
        Assert.Equal(2, (await again.ReadAsync()).Errors().Count);
    }

    [Fact]
    public async Task Add_WithAnInvitationToNoAddress_AsksForIt()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var answer = await trust.Browser.FillInAsync(
            $"{List}/add",
            ("Input.FullName", "Priya Shah"),
            ("Input.Role", "Staff"),
            ("Input.Invite", "true")
        );
        Assert.Equal("Enter the email address that the invitation goes to.", Assert.Single((await answer.ReadAsync()).Errors()));
        Assert.False(await trust.ReadAsync(db => db.People.AnyAsync(p => p.FullName == "Priya Shah")));
    }

    [Fact]
    public async Task Add_WithAnAnswerThatThePageDoesNotOffer_SaysSoWithoutTheNameOfTheField()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var answer = await trust.Browser.PostFieldsAsync($"{List}/add", ("Input.FullName", "Priya Shah"), ("Input.Role", "Wizard"));
        Assert.Equal("Choose or enter something else: “Wizard” cannot be used here.", Assert.Single((await answer.ReadAsync()).Errors()));
    }

    [Fact]
    public async Task Add_ANameWithLineBreaksAndOverrides_IsSaidAsItIsKept()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        using var added = await trust.Browser.FillInAsync(
            $"{List}/add",
            ("Input.FullName", "\u202EPriya\u202C\nShah"),
            ("Input.Role", "Staff")
        );
        var page = await trust.Browser.ReadAsync(added.Headers.Location!.OriginalString);
        Assert.Contains("Priya Shah is on the list", page.MainWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_InTwoTabs_ShowsWhatIsThereBesideWhatWasTyped()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var person = await trust.StaffAsync("Pria Shah", email: "pria@meadow.example");
        var (one, two) = (
            await trust.Browser.ReadAsync($"/people/{person}/change"),
            await trust.Browser.ReadAsync($"/people/{person}/change")
        );
        using var first = await trust.Browser.SendFormAsync(one, ("Input.FullName", "Priya Shah"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await trust.Browser.SendFormAsync(two, ("Input.Email", "p.shah@meadow.example"));
        var page = await second.ReadAsync();
        Assert.StartsWith("Somebody changed this while you had it open.", Assert.Single(page.Errors()), StringComparison.Ordinal);
        Assert.Contains("What is there now Full name Priya Shah", page.MainWords(), StringComparison.Ordinal);
        Assert.Equal("p.shah@meadow.example", page.QuerySelector("[name='Input.Email']")!.GetAttribute("value"));
        using var third = await trust.Browser.SendFormAsync(page, ("Input.FullName", "Priya Shah"));
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        var now = await trust.ReadAsync(db => db.People.SingleAsync(p => p.Id == person));
        Assert.Equal(("Priya Shah", "p.shah@meadow.example"), (now.FullName, now.Email));
    }

    [Fact]
    public async Task Role_GivenLentAndEnded_ShowsOnThePersonsPage()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var lead = await trust.StaffAsync("Lena Ross");
        await trust.StaffAsync("Omar Aziz", email: "omar@meadow.example");
        await trust.StaffAsync("Omar Aziz", email: "omar.two@meadow.example");
        using (
            var appointed = await trust.Browser.FillInAsync(
                $"/people/{lead}/appoint",
                [
                    ("Input.Role", "SafeguardingLead"),
                    ("Input.School", trust.Meadow.ToString()),
                    .. PeopleTrust.Date("Input.From", trust.Today),
                ]
            )
        )
            Assert.Equal(HttpStatusCode.Redirect, appointed.StatusCode);
        var role = await trust.ReadAsync(db => db.Appointments.SingleAsync(a => a.Person == lead && a.Role == Role.SafeguardingLead));

        var deputy = $"/people/{lead}/roles/{role.Id}/deputy";
        (string, string)[] days =
        [
            .. PeopleTrust.Date("Input.From", trust.Today),
            .. PeopleTrust.Date("Input.Until", trust.Today.AddDays(7)),
        ];
        using var several = await trust.Browser.FillInAsync(deputy, [("Choice.Typed", "omar"), .. days]);
        var choose = await several.ReadAsync();
        Assert.Equal("Several people fit. Choose one of them.", Assert.Single(choose.Errors()));
        var picks = choose.QuerySelectorAll("[name='Choice.Picked']").Select(r => r.GetAttribute("value")!).ToList();
        Assert.Equal(2, picks.Count);
        using var named = await trust.Browser.SendFormAsync(choose, [("Choice.Typed", "omar"), ("Choice.Picked", picks[1]), .. days]);
        Assert.Equal(HttpStatusCode.Redirect, named.StatusCode);
        Assert.Contains(
            "Omar Aziz , 2 March 2026 to 9 March 2026 Stands in now",
            (await trust.Browser.ReadAsync($"/people/{lead}")).MainWords(),
            StringComparison.Ordinal
        );

        using var ended = await trust.Browser.FillInAsync(
            $"/people/{lead}/roles/{role.Id}/end",
            PeopleTrust.Date("Input.Until", trust.Today.AddDays(-1))
        );
        Assert.Equal(["Enter a day that is not before the first one, 2 March 2026."], (await ended.ReadAsync()).Errors());
        using var endedToday = await trust.Browser.FillInAsync(
            $"/people/{lead}/roles/{role.Id}/end",
            PeopleTrust.Date("Input.Until", trust.Today)
        );
        Assert.Equal(HttpStatusCode.Redirect, endedToday.StatusCode);
        Assert.Equal(trust.Today, (await trust.ReadAsync(db => db.Deputyships.SingleAsync())).Until);
    }

    [Fact]
    public async Task Register_WithNobodyInARole_SaysSinceWhenItIsVacant()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var lead = await trust.StaffAsync("Lena Ross", role: Role.SafeguardingLead);
        using var left = await trust.Browser.FillInAsync(
            $"/people/{lead}/leave",
            PeopleTrust.Date("Input.LastDay", trust.Today.AddDays(-2))
        );
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        var page = (await trust.Browser.ReadAsync("/s/meadow-bank/roles")).MainWords();
        Assert.Contains("Designated safeguarding lead Vacant since 1 March 2026 Choose somebody", page, StringComparison.Ordinal);
        Assert.Contains("Headteacher Hugh Tarrant", page, StringComparison.Ordinal);
        var staff = await trust.StaffAsync("Pat Plain");
        var seen = await trust.BrowserOf(staff).ReadAsync("/s/meadow-bank/roles");
        Assert.Contains("Hugh Tarrant", seen.MainWords(), StringComparison.Ordinal);
        Assert.Empty(seen.QuerySelectorAll("main a"));
    }

    [Fact]
    public async Task Leaving_TakenBack_BringsTheRolesBack()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var leaver = await trust.StaffAsync("Lena Ross", role: Role.Moderator);
        using var left = await trust.Browser.FillInAsync($"/people/{leaver}/leave", PeopleTrust.Date("Input.LastDay", trust.Today));
        Assert.Contains(
            "Leaves on 2 March 2026",
            (await trust.Browser.ReadAsync($"/people/{leaver}")).MainWords(),
            StringComparison.Ordinal
        );
        using var back = await trust.Browser.FillInAsync(
            $"/people/{leaver}/return",
            [("Input.WithRoles", "true"), .. PeopleTrust.Date("Input.From", trust.Today)]
        );
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Null((await trust.AppointmentAsync(leaver)).Until);
        var history = (await trust.Browser.ReadAsync($"/people/{leaver}")).QuerySelectorAll(".moj-timeline__item").Length;
        Assert.Equal(
            (
                await trust.ReadAsync(db =>
                    db.Database.SqlQuery<int>(
                            $"select count(*)::int as \"Value\" from ledger_event where trust_id = {trust.Trust.Value} and subject_id = {leaver.Value}"
                        )
                        .SingleAsync()
                )
            ),
            history
        );
    }

    [Fact]
    public async Task Invitation_SentAndTakenBack_ShowsBoth()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var person = await trust.StaffAsync("Priya Shah", email: "priya@meadow.example");
        var page = await trust.Browser.ReadAsync($"/people/{person}");
        Assert.Contains("No login", page.MainWords(), StringComparison.Ordinal);
        using var sent = await trust.Browser.PostButtonAsync(page, "Send an invitation");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var invited = await trust.Browser.ReadAsync($"/people/{person}");
        Assert.Contains("Invited Sent on 2 March 2026", invited.MainWords(), StringComparison.Ordinal);
        using var revoked = await trust.Browser.PostButtonAsync(invited, "Take the invitation back");
        Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
        Assert.NotNull((await trust.ReadAsync(db => db.Invitations.SingleAsync(i => i.Person == person))).RevokedAt);
    }

    [Fact]
    public async Task LineManager_InACircle_IsRefusedInWords()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var (a, b) = (await trust.StaffAsync("Abe Ashe"), await trust.StaffAsync("Bea Birch"));
        using var first = await trust.Browser.FillInAsync($"/people/{a}/line-manager", ("Choice.Typed", "bea"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await trust.Browser.FillInAsync($"/people/{b}/line-manager", ("Choice.Typed", "abe"));
        Assert.Contains("would manage each other", Assert.Single((await second.ReadAsync()).Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deputy_ChangingSomebody_IsRecordedBesideTheHolder()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var (deputy, person) = (await trust.StaffAsync("Dee Puty"), await trust.StaffAsync("Pria Shah"));
        var head = (await trust.AppointmentAsync(trust.Head)).Id;
        using var named = await trust.Browser.FillInAsync(
            $"/people/{trust.Head}/roles/{head}/deputy",
            [("Choice.Typed", "dee"), .. PeopleTrust.Date("Input.From", trust.Today), .. PeopleTrust.Date("Input.Until", trust.Today)]
        );
        Assert.Equal(HttpStatusCode.Redirect, named.StatusCode);
        Assert.Null(await trust.DeputyForAsync("DeputyNamed"));
        using var changed = await trust.BrowserOf(deputy).FillInAsync($"/people/{person}/change", ("Input.FullName", "Priya Shah"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal(trust.Head.Value, await trust.DeputyForAsync("PersonChanged"));
    }

    [Fact]
    public async Task Pages_AboutSomebody_OfferAColleagueNothingToChange()
    {
        var trust = await PeopleTrust.FoundAsync(web);
        var (lead, person) = (await trust.StaffAsync("Lena Ross", role: Role.SafeguardingLead), await trust.StaffAsync("Pat Plain"));
        var page = await trust.BrowserOf(lead).ReadAsync($"/people/{person}");
        Assert.Empty(page.QuerySelectorAll(".moj-timeline"));
        Assert.Empty(page.QuerySelectorAll("main form, main a.govuk-button, main .govuk-summary-list__actions a"));
        foreach (var path in new[] { "change", "appoint", "leave", "line-manager" })
        {
            using var answer = await trust.BrowserOf(lead).GetAsync($"/people/{person}/{path}");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }
}
