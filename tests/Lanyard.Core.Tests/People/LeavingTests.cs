using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.People;

public sealed class LeavingTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Leaving_WithRolesAndDeputies_EndsAllOfItOnTheLastDay()
    {
        await using var room = await Room.OpenAsync(fixture);
        var lead = await room.StaffAsync("Lena Ross", role: Role.SafeguardingLead, email: "lena@meadow.example");
        var other = await room.StaffAsync("Omar Aziz", role: Role.DeputySafeguardingLead);
        var mine = (await room.AppointmentsAsync(lead))[0].Id;
        var theirs = (await room.AppointmentsAsync(other))[0].Id;
        await NameAsync(room, mine, other, 0, 30);
        await NameAsync(room, theirs, lead, 20, 30);
        await room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, lead, Ct));

        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, lead, room.Today.AddDays(10), Ct));

        Assert.Equal(room.Today.AddDays(10), (await room.PersonAsync(lead)).LeftOn);
        Assert.Equal(room.Today.AddDays(10), Assert.Single(await room.AppointmentsAsync(lead)).Until);
        Assert.Equal(room.Today.AddDays(10), Assert.Single(await room.DeputyshipsAsync()).Until);
        Assert.Equal(
            [
                "PersonAdded",
                "PersonAppointed",
                "DeputyNamed",
                "PersonInvited",
                "AppointmentEnded",
                "DeputyshipEnded",
                "InvitationRevoked",
                "PersonLeft",
            ],
            await room.HistoryAsync(lead)
        );
        Assert.Contains("DeputyshipEnded", await room.HistoryAsync(other));
    }

    [Fact]
    public async Task Leaving_TheDayAfter_LetsThemInNoMore()
    {
        await using var room = await Room.OpenAsync(fixture);
        var leaver = await room.StaffAsync();
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today, Ct));
        Assert.True((await room.WhoAsync(leaver, room.Today))!.Access.MaySomewhere(Permission.UseLanyard));
        Assert.Null(await room.WhoAsync(leaver, room.Today.AddDays(1)));
    }

    [Fact]
    public async Task Leaving_ARoleStillToCome_NeverBegins()
    {
        await using var room = await Room.OpenAsync(fixture);
        var leaver = await room.StaffAsync();
        await room.DoAsync<Appoint, Id<Appointment>>(room.Head, (u, by) => u.DoAsync(by, Moderator(room, leaver, 30), Ct));
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(5), Ct));
        Assert.Equal(Role.Staff, Assert.Single(await room.AppointmentsAsync(leaver)).Role);
        Assert.Contains("AppointmentWithdrawn", await room.HistoryAsync(leaver));
    }

    [Fact]
    public async Task Return_BeforeTheLastDayPassed_GoesOnAsIfNothingHadBeen()
    {
        await using var room = await Room.OpenAsync(fixture);
        var leaver = await room.StaffAsync();
        var before = Assert.Single(await room.AppointmentsAsync(leaver));
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(5), Ct));
        await room.DoAsync<RecordReturn, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today, true, Ct));
        var after = Assert.Single(await room.AppointmentsAsync(leaver));
        Assert.Equal((before.Id, before.From, before.Until, false), (after.Id, after.From, after.Until, after.EndedByLeaving));
        Assert.Null((await room.PersonAsync(leaver)).LeftOn);
    }

    [Fact]
    public async Task Return_AfterAGap_BeginsTheRolesAnewOnlyWhenAsked()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (with, without) = (await room.StaffAsync("With Roles"), await room.StaffAsync("Without Roles"));
        foreach (var leaver in new[] { with, without })
        {
            await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(-60), Ct));
            await room.DoAsync<RecordReturn, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today, leaver == with, Ct));
        }
        Assert.Equal([(DateOnly?)room.Today.AddDays(-60), null], (await room.AppointmentsAsync(with)).Select(a => a.Until));
        Assert.Equal(room.Today.AddDays(-60), Assert.Single(await room.AppointmentsAsync(without)).Until);
    }

    [Fact]
    public async Task Leaving_RecordedAgainWithALaterDay_CountsFromThere()
    {
        await using var room = await Room.OpenAsync(fixture);
        var leaver = await room.StaffAsync();
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(5), Ct));
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(9), Ct));
        var appointment = Assert.Single(await room.AppointmentsAsync(leaver));
        Assert.Equal((room.Today.AddDays(9), null), (appointment.Until, appointment.UntilBeforeLeaving));
    }

    [Fact]
    public async Task Leaving_LaterThanARoleWouldHaveEndedAnyway_IsInTheLedger()
    {
        await using var room = await Room.OpenAsync(fixture);
        var leaver = await room.StaffAsync();
        var held = Assert.Single(await room.AppointmentsAsync(leaver)).Id;
        await room.DoAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, held, room.Today.AddDays(30), Ct));
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(5), Ct));
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(60), Ct));
        var appointment = Assert.Single(await room.AppointmentsAsync(leaver));
        Assert.Equal((room.Today.AddDays(30), false), (appointment.Until, appointment.EndedByLeaving));
        Assert.Equal(
            ["AppointmentEnded", "AppointmentEnded", "PersonLeft", "AppointmentResumed", "PersonLeft"],
            (await room.HistoryAsync(leaver)).Skip(2)
        );
    }

    [Fact]
    public async Task Return_ARoleThatWasEndedByItselfMeanwhile_StaysEnded()
    {
        await using var room = await Room.OpenAsync(fixture);
        var leaver = await room.StaffAsync();
        var held = Assert.Single(await room.AppointmentsAsync(leaver)).Id;
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today.AddDays(30), Ct));
        await room.DoAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, held, room.Today.AddDays(5), Ct));
        await room.DoAsync<RecordReturn, Done>(room.Officer, (u, by) => u.DoAsync(by, leaver, room.Today, true, Ct));
        Assert.Equal(room.Today.AddDays(5), Assert.Single(await room.AppointmentsAsync(leaver)).Until);
    }

    [Fact]
    public async Task Leaving_TheLastTrustOfficer_IsRefusedEvenIfAnotherLeavesTheSameDay()
    {
        await using var room = await Room.OpenAsync(fixture);
        var second = await room.House.AddPersonAsync(room.Trust, Role.TrustOfficer, null, "Second Officer");
        await room.DoAsync<RecordLeaving, Done>(room.Officer, (u, by) => u.DoAsync(by, second, room.Today.AddDays(5), Ct));
        var refusal = await room.House.InScopeAsync(
            null,
            s =>
                Microsoft
                    .Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<RecordLeaving>(s)
                    .DoAsync(Actor.Operator(room.Trust), room.Officer, room.Today.AddDays(5), Ct)
        );
        Assert.Contains("last trust officer", Assert.Single(refusal.Refusals).Sentence, StringComparison.Ordinal);
        Assert.Null((await room.PersonAsync(room.Officer)).LeftOn);
    }

    [Fact]
    public async Task Leaving_AHeadteacherRecordedByAnAdministrator_IsRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var admin = await room.StaffAsync("Ada Min", role: Role.Administrator);
        var refusal = await room.RefusedAsync<RecordLeaving, Done>(admin, (u, by) => u.DoAsync(by, room.Head, room.Today, Ct));
        Assert.Equal(
            "Hugh Tarrant holds a role that you cannot end. Ask a headteacher or a trust officer to record that they leave.",
            refusal.Sentence
        );
    }

    private static NewAppointment Moderator(Room room, Id<Person> person, int from) =>
        new()
        {
            Person = person,
            Role = Role.Moderator,
            School = room.Meadow,
            From = room.Today.AddDays(from),
        };

    private static Task<Id<Deputyship>> NameAsync(Room room, Id<Appointment> appointment, Id<Person> deputy, int from, int until) =>
        room.DoAsync<NameDeputy, Id<Deputyship>>(
            room.Head,
            (u, by) =>
                u.DoAsync(
                    by,
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
