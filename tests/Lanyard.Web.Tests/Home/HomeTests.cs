using System.Net;
using AngleSharp.Dom;
using Lanyard.Core.People;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Tests.Home;

/// <summary>The home page as a to-do list: what waits for whom, and how the school stands.</summary>
public sealed class HomeTests(WebFixture web)
{
    private static readonly Role[] AtASchool =
    [
        Role.Headteacher,
        Role.CommunicationsManager,
        Role.Administrator,
        Role.SafeguardingLead,
        Role.DeputySafeguardingLead,
        Role.DataProtectionOfficer,
        Role.Chair,
    ];

    [Fact]
    public async Task Home_WithOneRoleVacant_AsksTheHeadteacherToFillIt_AndNobodyElse()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var people = await StaffAsync(trust, school, AtASchool.Except([Role.Chair]));
        var home = await HomeOfAsync(trust, people[Role.Headteacher]);
        var vacancy = Assert.Single(
            home.QuerySelectorAll(".ly-todo__item"),
            i => i.TextContent.Contains("vacant", StringComparison.Ordinal)
        );
        Assert.Contains("Chair of governors is vacant", vacancy.TextContent, StringComparison.Ordinal);
        Assert.Equal("/s/meadow-bank-primary/roles", vacancy.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain("vacant", await WordsAsync(trust, people[Role.SafeguardingLead]), StringComparison.Ordinal);
        Assert.Contains("6 of 7 filled", await WordsAsync(trust, people[Role.SafeguardingLead]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_WithSeveralRolesVacant_IsOneThingToDo()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var people = await StaffAsync(trust, school, [Role.Headteacher]);
        var home = await HomeOfAsync(trust, people[Role.Headteacher]);
        Assert.Contains("6 roles are vacant", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(home.QuerySelectorAll(".ly-todo__item"), i => i.TextContent.Contains("vacant", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Home_RoleHeldForTheWholeTrust_IsNotVacantAtItsSchools()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var people = await StaffAsync(trust, school, AtASchool.Except([Role.DataProtectionOfficer]));
        await web.House.AddPersonAsync(trust, Role.DataProtectionOfficer, null);
        Assert.Contains("All 7 filled", await WordsAsync(trust, people[Role.Headteacher]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_WhenNothingWaits_SaysSoKindly()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var volunteer = await web.House.AddPersonAsync(trust, Role.Volunteer, school);
        var home = await HomeOfAsync(trust, volunteer);
        Assert.Contains("Nothing waits for you", home.QuerySelector(".ly-empty")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(home.QuerySelectorAll(".ly-todo__item"));
    }

    [Fact]
    public async Task Home_CalendarWithoutTermDates_AsksWhoKeepsIt_UntilTheyAreThere()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var keeper = await web.House.AddPersonAsync(trust, Role.Administrator, school);
        Assert.Contains("The calendar has no term dates", await WordsAsync(trust, keeper), StringComparison.Ordinal);
        var day = UkTime.DateOf(web.House.Clock.GetUtcNow());
        await BringInAsync(trust, school, day, day.AddDays(20));
        Assert.Contains("The last term in the calendar ends on", await WordsAsync(trust, keeper), StringComparison.Ordinal);
        await BringInAsync(trust, school, day.AddDays(30), day.AddDays(90));
        var home = await HomeOfAsync(trust, keeper);
        Assert.DoesNotContain(home.QuerySelectorAll(".ly-todo__item"), i => i.TextContent.Contains("calendar", StringComparison.Ordinal));
        Assert.Contains("Terms are known until", home.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_WithTwoSchools_NamesTheSchoolBesideEachThing_AndTheSchoolsOwnPageShowsItsOwn()
    {
        var trust = await web.House.FoundTrustAsync();
        await web.House.AddSchoolAsync(trust, "North School");
        await web.House.AddSchoolAsync(trust, "South School");
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        var home = await HomeOfAsync(trust, officer);
        Assert.Contains(home.QuerySelectorAll(".ly-todo__item"), i => i.TextContent.Contains("South School", StringComparison.Ordinal));
        Assert.Equal(2, home.QuerySelectorAll(".ly-stands__school").Length);
        using var client = web.SignedIn(trust, officer);
        var north = await client.ReadAsync("/s/north-school");
        Assert.Equal("North School", north.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("South School", north.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_InvitationsThatRanOut_AskWhoKeepsTheList_AtTheirSchoolOnly()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var other = await web.House.AddSchoolAsync(trust, "Other School");
        var keeper = await web.House.AddPersonAsync(trust, Role.Administrator, school);
        var elsewhere = await web.House.AddPersonAsync(trust, Role.Administrator, other);
        var first = await web.House.AddPersonAsync(trust, Role.Staff, school, "Tobias Fenn", "tobias@school.example");
        await InviteAsync(trust, first);
        Assert.DoesNotContain("invitation", await WordsAsync(trust, keeper), StringComparison.Ordinal);
        await AgeInvitationsAsync(trust);
        var home = await HomeOfAsync(trust, keeper);
        var item = Assert.Single(
            home.QuerySelectorAll(".ly-todo__item"),
            i => i.TextContent.Contains("invitation", StringComparison.Ordinal)
        );
        Assert.Contains("Tobias Fenn did not take up the invitation", item.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/people/{first}", item.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain("invitation", await WordsAsync(trust, elsewhere), StringComparison.Ordinal);

        var second = await web.House.AddPersonAsync(trust, Role.Staff, school, "Una Marsh", "una@school.example");
        await InviteAsync(trust, second);
        await AgeInvitationsAsync(trust);
        Assert.Contains("2 invitations ran out before they were used", await WordsAsync(trust, keeper), StringComparison.Ordinal);
        await InviteAsync(trust, first);
        Assert.Contains("Una Marsh did not take up", await WordsAsync(trust, keeper), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_LettersThatFailed_AskTheOperator_AndNobodyElse()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        var head = await web.House.AddPersonAsync(trust, Role.Headteacher, school);
        var invited = await web.House.AddPersonAsync(trust, Role.Staff, school, "Tobias Fenn", "tobias@school.example");
        await InviteAsync(trust, invited);
        // The clock may be sending it this very moment, and would write down after us how that went.
        await web.UntilAsync("select count(*) from dispatch where trust_id = $1 and state not in ('Queued', 'Sending')", trust.Value, 1);
        await Lanyard.Testing.TestServer.RunAsync(
            web.Owner,
            $"update dispatch set state = 'Failed', due_at = null where trust_id = '{trust}'"
        );
        Assert.Contains("A letter could not be sent", await WordsAsync(trust, officer), StringComparison.Ordinal);
        Assert.DoesNotContain("letter", await WordsAsync(trust, head), StringComparison.Ordinal);
    }

    private Task<SentInvitation> InviteAsync(Id<Trust> trust, Id<Person> person) =>
        web.House.DoAsync<InvitePerson, SentInvitation>(u =>
            u.DoAsync(Actor.Operator(trust), person, TestContext.Current.CancellationToken)
        );

    /// <summary>Lets the invitations of this trust be a fortnight old; the clock is everybody's in these tests.</summary>
    private Task AgeInvitationsAsync(Id<Trust> trust) =>
        Lanyard.Testing.TestServer.RunAsync(
            web.Owner,
            $"update invitation set sent_at = sent_at - interval '14 days', expires_at = expires_at - interval '14 days' where trust_id = '{trust}'"
        );

    private async Task<Dictionary<Role, Id<Person>>> StaffAsync(Id<Trust> trust, Id<School> school, IEnumerable<Role> roles)
    {
        var people = new Dictionary<Role, Id<Person>>();
        foreach (var role in roles)
            people[role] = await web.House.AddPersonAsync(trust, role, school);
        return people;
    }

    private Task<DatesImported> BringInAsync(Id<Trust> trust, Id<School> school, DateOnly from, DateOnly to)
    {
        var file = System.Text.Encoding.UTF8.GetBytes(
            FormattableString.Invariant($"kind,name,from,to\nTerm,A term,{from:yyyy-MM-dd},{to:yyyy-MM-dd}\n")
        );
        return web.House.DoAsync<ImportDates, DatesImported>(u =>
            u.DoAsync(Actor.Operator(trust), school, file, TestContext.Current.CancellationToken)
        );
    }

    private async Task<string> WordsAsync(Id<Trust> trust, Id<Person> person) => (await HomeOfAsync(trust, person)).Body!.TextContent;

    private async Task<IDocument> HomeOfAsync(Id<Trust> trust, Id<Person> person)
    {
        using var client = web.SignedIn(trust, person);
        using var response = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadAsync();
    }
}
