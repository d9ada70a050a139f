using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies;

/// <summary>The clock of a house begins on Monday 2 March 2026.</summary>
public sealed class ReviewRemindersTests(CoreFixture fixture) : IAsyncLifetime
{
    private const string Text = """
        policy: river
        title: Social media policy
        owner: River
        level: LEVEL
        standing: in-force
        approver: Standards committee
        approved: 2025-03
        review-due: DUE
        review-every: 1y
        sections:
          - title: Review
            clauses:
              - clause: "1"
                says: The policy is reviewed every year.
                binds: [school]
                carried: workflow
                controls:
                  - review-clock: { review-every: 1y }

        """;

    private int _people;

    private TestHouse House { get; set; } = null!;
    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }
    private Actor Operator => Actor.Operator(Trust);
    private DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        House = fixture.House();
        Trust = await House.FoundTrustAsync();
        School = await House.AddSchoolAsync(Trust);
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [Fact]
    public async Task Reminders_OfASchoolsPolicy_GoToItsHeadAndBoard_AndWhenLongOverdueToTheTrust()
    {
        const string Board = "Chair /trust/policies/river, Governor /s/{school}/policies/river, Headteacher /trust/policies/river";
        await PeopleAsync();
        await TakeOnAsync("2026-07", School);

        Assert.Equal(
            new DateTime(2026, 4, 1, 5, 0, 0, DateTimeKind.Utc),
            await fixture.Server.ReadAsync($"select due_at from agenda where kind = '{RemindOfReviews.Kind}' and trust_id = '{Trust}'")
        );
        Assert.Equal(new DateTimeOffset(2026, 4, 1, 5, 0, 0, TimeSpan.Zero), await TickAsync());
        await OnAsync(2026, 4, 1, $"ReviewComing: {Board}");
        await OnAsync(2026, 4, 2, "");
        await OnAsync(2026, 6, 1, $"ReviewComing: {Board}");
        await OnAsync(2026, 7, 1, $"ReviewComing: {Board}");
        await OnAsync(2026, 7, 31, "");
        await OnAsync(2026, 8, 1, $"ReviewOverdue: {Board}");
        await OnAsync(2026, 9, 1, $"ReviewOverdue: {Board}, Trust officer /trust/policies/river");
        Assert.Equal(["ThreeMonths", "OneMonth", "Due", "Overdue", "LongOverdue"], await EventsAsync());
    }

    [Fact]
    public async Task Reminders_OfATrustsPolicy_GoToTheTrust_ThenToTheHeadsUnderIt_ThenToTheirChairs()
    {
        await PeopleAsync();
        await TakeOnAsync("2026-06-15", null);

        await OnAsync(2026, 3, 15, "ReviewComing: Trust officer /trust/policies/river");
        await OnAsync(2026, 6, 16, "ReviewOverdue: Headteacher /trust/policies/river, Trust officer /trust/policies/river");
        await OnAsync(
            2026,
            7,
            16,
            "ReviewOverdue: Chair /trust/policies/river, Headteacher /trust/policies/river, Trust officer /trust/policies/river"
        );
    }

    [Fact]
    public async Task Policy_TakenOnOverdue_RemindsAtOnce_AndOnce()
    {
        await PeopleAsync();
        await TakeOnAsync("2022-10", School);

        await TickAsync();
        Assert.Equal(4, (await ToldAsync()).Count);
        await TickAsync();
        Assert.Equal(4, (await ToldAsync()).Count);
        await OnAsync(
            2026,
            4,
            1,
            "ReviewOverdue: Chair /trust/policies/river, Governor /s/{school}/policies/river, Headteacher /trust/policies/river, Trust officer /trust/policies/river",
            before: 4
        );
    }

    [Fact]
    public async Task NobodyInTheRoles_TellsTheTrust_AndADeputyIsToldBesideWhoeverTheyStandInFor()
    {
        var officer = await PersonAsync(Role.TrustOfficer, null);
        await TakeOnAsync("2026-03", School);
        await TickAsync();
        Assert.Equal([officer], (await ToldAsync()).Select(n => n.Person));

        var head = await PersonAsync(Role.Headteacher, School);
        var deputy = await PersonAsync(Role.SeniorLeader, School);
        var headship = await ReadAsync(db => db.Appointments.Where(a => a.Person == head).Select(a => a.Id).SingleAsync());
        await House.DoAsync<NameDeputy, Id<Deputyship>>(u =>
            u.DoAsync(
                Operator,
                new()
                {
                    Appointment = headship,
                    Deputy = deputy,
                    From = Today,
                    Until = Today.AddDays(60),
                },
                default
            )
        );
        House.Clock.Set(UkTime.InstantOf(new(2026, 4, 1), new(6, 0)));
        await TickAsync();
        Assert.Equal(
            new[] { head, deputy }.ToHashSet(),
            (await ToldAsync()).Where(n => n.Kind == NotificationKind.ReviewOverdue).Select(n => n.Person).ToHashSet()
        );
    }

    [Fact]
    public async Task Review_Recorded_BeginsAnew()
    {
        await PeopleAsync();
        var edition = await TakeOnAsync("2026-02", School);
        await TickAsync();
        await House.DoAsync<ReviewEdition, Done>(u => u.DoAsync(Operator, edition, Today, "GB/26/3", null, default));

        Assert.Equal(new DateTimeOffset(2026, 12, 2, 6, 0, 0, TimeSpan.Zero), await TickAsync());
        Assert.Equal("2027-03-02", await ReadAsync(db => db.ReviewReminders.Select(r => r.Due).SingleAsync()));
    }

    [Fact]
    public async Task Edition_WithdrawnOrWithoutADate_RemindsNobody()
    {
        await PeopleAsync();
        var edition = await TakeOnAsync("2022-10", School);
        await House.DoAsync<WithdrawEdition, Done>(u => u.DoAsync(Operator, edition, default));
        await TakeOnAsync(null, School, "silent");

        Assert.Null(await TickAsync());
        Assert.Empty(await ToldAsync());
    }

    [Fact]
    public async Task Edition_ThatIsSuperseded_RemindsNobody_UntilItsSuccessorIsGivenUp()
    {
        await PeopleAsync();
        await TakeOnAsync("2026-06", School);
        var policy = await ReadAsync(db => db.Policies.Select(p => p.Id).SingleAsync());
        var next = await House.DoAsync<BeginEdition, Id<Edition>>(u => u.NextAsync(Operator, policy, default));
        await House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(Operator, next, default));
        await House.DoAsync<ApproveEdition, Done>(u =>
            u.DoAsync(Operator, next, new("Standards committee", Today, "SC/1", false, new(2028), null), default)
        );
        await House.DoAsync<PutInForce, Done>(u => u.DoAsync(Operator, next, Today.AddDays(60), default));
        Assert.Equal(["2028"], await ReadAsync(db => db.ReviewReminders.Select(r => r.Due).ToListAsync()));

        await House.DoAsync<WithdrawEdition, Done>(u => u.DoAsync(Operator, next, default));

        Assert.Equal(["2026-06"], await ReadAsync(db => db.ReviewReminders.Select(r => r.Due).ToListAsync()));
        var day = Today.AddDays(61);
        var over = await House.InScopeAsync(Trust, s => s.GetRequiredService<PolicyQueries>().OverAsync(School, day, default));
        Assert.Equal((1, true), (Assert.Single(over).Edition.Number, Assert.Single(over).Edition.BindsOn(day)));
    }

    [Theory]
    [InlineData("2026-03", null, null, "The text names March 2026")]
    [InlineData("2026-03-01", null, null, "The text names 1 March 2026")]
    [InlineData("2026-04", null, "2026-04", null)]
    [InlineData(null, null, "2027-03-31", null)]
    [InlineData("2026-03", "2027", "2027", null)]
    [InlineData("2027", "2025", null, "Enter a review after the meeting")]
    public async Task Approval_SaysWhenTheReviewIsDue_OrIsAsked(string? text, string? said, string? due, string? refusal)
    {
        House.Clock.Set(UkTime.InstantOf(new(2026, 4, 1), new(9, 0)));
        var draft = Written(text, "trust").Replace("standing: in-force", "standing: draft", StringComparison.Ordinal);
        var edition = await House.DoAsync<BeginEdition, Id<Edition>>(u => u.NewPolicyAsync(Operator, null, draft, default));
        await House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(Operator, edition, default));
        var approving = new Approving(
            "Standards committee",
            new(2026, 3, 31),
            "SC/2",
            false,
            said is null ? null : PartialDate.Read(said),
            null
        );

        var done = await House.InScopeAsync(
            Trust,
            s => s.GetRequiredService<ApproveEdition>().DoAsync(Operator, edition, approving, default)
        );

        Assert.Equal(refusal is null, done.Ok);
        if (refusal is not null)
            Assert.StartsWith(refusal, Assert.Single(done.Refusals).Sentence, StringComparison.Ordinal);
        Assert.Equal(due, await ReadAsync(db => db.Editions.Select(e => e.ReviewDue).SingleAsync()));
    }

    [Fact]
    public async Task ManyReviews_OnOneDay_AreAllReminded()
    {
        var head = await PersonAsync(Role.Headteacher, School);
        for (var n = 0; n < 45; n++)
            await TakeOnAsync("2026-02", School, $"p{n}");

        await TickAsync();

        Assert.Equal(45, (await ToldAsync()).Count(t => t.Person == head));
    }

    private async Task PeopleAsync()
    {
        foreach (var role in new[] { Role.Headteacher, Role.Chair, Role.Governor, Role.Staff, Role.Administrator })
            await PersonAsync(role, School);
        await PersonAsync(Role.TrustOfficer, null);
        var elsewhere = await House.AddSchoolAsync(Trust, "Elsewhere");
        await PersonAsync(Role.Headteacher, elsewhere);
        // Nobody who has no address is told.
        await House.AddPersonAsync(Trust, Role.Chair, School);
    }

    private Task<Id<Person>> PersonAsync(Role role, Id<School>? school) =>
        House.AddPersonAsync(Trust, role, school, email: $"person.{++_people}@{Trust}.example");

    private Task<Id<Edition>> TakeOnAsync(string? due, Id<School>? own, string key = "river") =>
        House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(
                Operator,
                new(
                    Written(due, own is null ? "trust" : "school", key)
                        .Replace(due is null ? "approved: 2025-03\n" : "\n\n", "", StringComparison.Ordinal),
                    own,
                    [School]
                ),
                default
            )
        );

    private static string Written(string? due, string level, string key = "river") =>
        Text.ReplaceLineEndings("\n")
            .Replace("policy: river", $"policy: {key}", StringComparison.Ordinal)
            .Replace("LEVEL", level, StringComparison.Ordinal)
            .Replace(due is null ? "review-due: DUE\n" : "DUE", due ?? "", StringComparison.Ordinal);

    /// <summary>Moves the clock to six in the morning of a day and expects exactly these to be told since the day before.</summary>
    private async Task OnAsync(int year, int month, int day, string told, int? before = null)
    {
        var known = before ?? (await ToldAsync()).Count;
        House.Clock.Set(UkTime.InstantOf(new(year, month, day), new(6, 0)));
        await TickAsync();
        var slug = await ReadAsync(db => db.Schools.Where(s => s.Id == School).Select(s => s.Slug).SingleAsync());
        var names = await ReadAsync(db => db.People.ToDictionaryAsync(p => p.Id, p => p.FullName));
        var fresh = (await ToldAsync()).Where(n => UkTime.DateOf(n.At) == Today).ToList();
        Assert.Equal(told.Length == 0 ? known : known + fresh.Count, (await ToldAsync()).Count);
        Assert.Equal(
            told.Replace("{school}", slug, StringComparison.Ordinal),
            fresh.Count == 0
                ? ""
                : $"{Assert.Single(fresh.Select(n => n.Kind).Distinct())}: {string.Join(", ", fresh.Select(n => $"{names[n.Person].Replace(" of governors", "", StringComparison.Ordinal)} {n.Link}").Order(StringComparer.Ordinal))}"
        );
    }

    private Task<DateTimeOffset?> TickAsync() =>
        House.InScopeAsync(
            Trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(RemindOfReviews.Kind).RunAsync(House.Clock.GetUtcNow(), default)
        );

    private Task<List<Notification>> ToldAsync() =>
        ReadAsync(db =>
            db.Notifications.AsNoTracking()
                .Where(n => n.Kind == NotificationKind.ReviewComing || n.Kind == NotificationKind.ReviewOverdue)
                .ToListAsync()
        );

    private Task<List<string>> EventsAsync() =>
        ReadAsync(db =>
            db.Database.SqlQuery<string>(
                    $"select body::json ->> 'step' as \"Value\" from ledger_event where trust_id = {Trust.Value} and kind = 'ReviewReminded' order by seq"
                )
                .ToListAsync()
        );

    private Task<TValue> ReadAsync<TValue>(Func<LanyardDb, Task<TValue>> question) =>
        House.InScopeAsync(Trust, s => question(s.GetRequiredService<LanyardDb>()));
}
