using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.People;

public sealed class RolesTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Appoint_TwoAtOnce_GivesTheRoleOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync();
        var wish = Wish(room, person, Role.Moderator, room.Meadow);
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => room.AskAsync<Appoint, Id<Appointment>>(room.Head, (u, by) => u.DoAsync(by, wish, Ct)))
        );
        Assert.Single(outcomes.Select(o => o.Value).Distinct());
        Assert.Equal(2, (await room.AppointmentsAsync(person)).Count);
    }

    [Fact]
    public async Task Appoint_ByAHeadteacherElsewhere_IsRefusedAndNothingIsWritten()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync();
        var refusal = await room.RefusedAsync<Appoint, Id<Appointment>>(
            room.Head,
            (u, by) => u.DoAsync(by, Wish(room, person, Role.Moderator, room.Gorse), Ct)
        );
        Assert.Equal("role", refusal.Field);
        Assert.Single(await room.AppointmentsAsync(person));
        Assert.Equal(["PersonAdded", "PersonAppointed"], await room.HistoryAsync(person));
    }

    [Fact]
    public async Task Appoint_AsADeputyOfTheHeadteacher_WorksOnTheirDaysOnly()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (deputy, person) = (await room.StaffAsync("Dee Puty"), await room.StaffAsync());
        var head = (await room.AppointmentsAsync(room.Head))[0].Id;
        await NameAsync(room, room.Head, head, deputy, 0, 0);
        var actor = Actor.Of(room.Trust, deputy) with { DeputyFor = room.Head };
        await room.DoAsync<Appoint, Id<Appointment>>(
            deputy,
            (u, _) => u.DoAsync(actor, Wish(room, person, Role.Moderator, room.Meadow), Ct)
        );
        room.House.Clock.Move(TimeSpan.FromDays(1));
        await room.RefusedAsync<Appoint, Id<Appointment>>(
            deputy,
            (u, _) => u.DoAsync(actor, Wish(room, person, Role.BehaviourLead, room.Meadow), Ct)
        );
    }

    [Fact]
    public async Task EndAppointment_TheLastTrustOfficer_IsRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var only = (await room.AppointmentsAsync(room.Officer))[0].Id;
        var refusal = await room.RefusedAsync<EndAppointment, Done>(room.Officer, (u, by) => u.DoAsync(by, only, room.Today, Ct));
        Assert.Equal(
            "This is the trust's last trust officer, and without one nobody could appoint anybody. Appoint another one first.",
            refusal.Sentence
        );
    }

    [Fact]
    public async Task EndAppointment_TwoTrustOfficersEndEachOther_OneIsLeft()
    {
        await using var room = await Room.OpenAsync(fixture);
        var second = await room.House.AddPersonAsync(room.Trust, Role.TrustOfficer, null, "Second Officer");
        var (a, b) = ((await room.AppointmentsAsync(room.Officer))[0].Id, (await room.AppointmentsAsync(second))[0].Id);
        var outcomes = await Task.WhenAll(
            room.AskAsync<EndAppointment, Done>(room.Officer, (u, by) => u.DoAsync(by, b, room.Today, Ct)),
            room.AskAsync<EndAppointment, Done>(second, (u, by) => u.DoAsync(by, a, room.Today, Ct))
        );
        Assert.Single(outcomes, o => o.Ok);
    }

    [Fact]
    public async Task EndAppointment_TheOnlyHeadteacherOfATrustOfOne_IsRefused()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync("Lone Oak School");
        var school = await house.AddSchoolAsync(trust, "Lone Oak School");
        await house.AddPersonAsync(trust, Role.Headteacher, school);
        var refusal = await house.InScopeAsync(
            trust,
            async s =>
            {
                var head = s.GetRequiredService<LanyardDb>().Appointments.Single().Id;
                return await s.GetRequiredService<EndAppointment>().DoAsync(Actor.Operator(trust), head, new(2026, 3, 2), Ct);
            }
        );
        Assert.StartsWith(
            "This is the last person who may appoint others",
            Assert.Single(refusal.Refusals).Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Roles_GivenAndEnded_AreToldOnceToWhoeverHasALogin()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "priya@meadow.example");
        await room.House.GiveLoginAsync(room.Trust, person, "seven quiet herons");
        var given = await room.DoAsync<Appoint, Id<Appointment>>(
            room.Head,
            (u, by) => u.DoAsync(by, Wish(room, person, Role.Moderator, room.Meadow), Ct)
        );
        Assert.Equal([NotificationKind.RoleGiven], await ToldAsync(person));
        Assert.Equal(1, await room.ReadAsync(db => db.Dispatches.CountAsync(d => d.Person == person)));
        await room.DoAsync<Appoint, Id<Appointment>>(
            room.Head,
            (u, by) => u.DoAsync(by, Wish(room, person, Role.Moderator, room.Meadow), Ct)
        );
        await room.DoAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, given, room.Today, Ct));
        Assert.Equal([NotificationKind.RoleGiven, NotificationKind.RoleEnded], await ToldAsync(person));

        async Task<IEnumerable<NotificationKind>> ToldAsync(Id<Person> whom) =>
            (await room.ReadAsync(db => db.Notifications.Where(n => n.Person == whom).Select(n => n.Kind).ToListAsync())).Order();
    }

    [Fact]
    public async Task EndAppointment_WithADeputy_EndsTheDeputyshipToo()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (lead, deputy) = (await room.StaffAsync("Lena Ross", role: Role.SafeguardingLead), await room.StaffAsync());
        var appointment = (await room.AppointmentsAsync(lead))[0].Id;
        await NameAsync(room, lead, appointment, deputy, 0, 30);
        await room.DoAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, appointment, room.Today.AddDays(3), Ct));
        Assert.Equal(room.Today.AddDays(3), Assert.Single(await room.DeputyshipsAsync()).Until);
    }

    [Fact]
    public async Task NameDeputy_TheHolderNamesSomebody_BothNamesAreInTheLedger()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (lead, deputy) = (await room.StaffAsync("Lena Ross", role: Role.SafeguardingLead), await room.StaffAsync());
        var appointment = (await room.AppointmentsAsync(lead))[0].Id;
        var first = await NameAsync(room, lead, appointment, deputy, 0, 14);
        Assert.Equal(first, await NameAsync(room, lead, appointment, deputy, 0, 14));
        var body = await room.ReadAsync(db =>
            db.Database.SqlQuery<string>(
                    $"select body as \"Value\" from ledger_event where trust_id = {room.Trust.Value} and kind = 'DeputyNamed'"
                )
                .SingleAsync()
        );
        Assert.Contains(lead.ToString(), body, StringComparison.Ordinal);
        Assert.Contains(deputy.ToString(), body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndDeputyship_ByTheDeputy_TakesEffectAtOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (lead, deputy) = (await room.StaffAsync("Lena Ross", role: Role.SafeguardingLead), await room.StaffAsync());
        var deputyship = await NameAsync(room, lead, (await room.AppointmentsAsync(lead))[0].Id, deputy, -3, 14);
        await room.DoAsync<EndDeputyship, Done>(deputy, (u, by) => u.DoAsync(by, deputyship, Ct));
        var who = await room.WhoAsync(deputy, room.Today);
        Assert.Equal([Role.Staff], who!.Access.Held.Select(h => h.Role));
    }

    [Fact]
    public async Task SetLineManager_TwoManageEachOtherAtOnce_OneIsRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (a, b) = (await room.StaffAsync("Abe Ashe"), await room.StaffAsync("Bea Birch"));
        var outcomes = await Task.WhenAll(
            room.AskAsync<SetLineManager, Done>(room.Head, (u, by) => u.DoAsync(by, a, b, Ct)),
            room.AskAsync<SetLineManager, Done>(room.Head, (u, by) => u.DoAsync(by, b, a, Ct))
        );
        Assert.Single(outcomes, o => o.Ok);
        var refusal = Assert.Single(outcomes.Single(o => !o.Ok).Refusals);
        Assert.Contains("would manage each other", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetLineManager_TakenAway_IsRecorded()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync();
        foreach (var manager in new Id<Person>?[] { room.Head, room.Head, room.Officer, null })
            await room.DoAsync<SetLineManager, Done>(room.Head, (u, by) => u.DoAsync(by, person, manager, Ct));
        Assert.Equal(3, (await room.HistoryAsync(person)).Count(k => k == "LineManagerSet"));
        Assert.Empty(await room.ReadAsync(db => db.LineManagements.Where(l => l.Person == person).ToListAsync()));
    }

    private static NewAppointment Wish(Room room, Id<Person> person, Role role, Id<School>? school) =>
        new()
        {
            Person = person,
            Role = role,
            School = school,
            From = room.Today,
        };

    private static Task<Id<Deputyship>> NameAsync(
        Room room,
        Id<Person> by,
        Id<Appointment> appointment,
        Id<Person> deputy,
        int from,
        int until
    ) =>
        room.DoAsync<NameDeputy, Id<Deputyship>>(
            by,
            (u, actor) =>
                u.DoAsync(
                    actor,
                    new()
                    {
                        Appointment = appointment,
                        Deputy = deputy,
                        From = room.Today.AddDays(from),
                        Until = room.Today.AddDays(until),
                    },
                    Ct
                )
        );
}
