using Lanyard.Core.People;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Tests.People;

/// <summary>Two hands on one thing at one moment: a button pressed twice, two tabs, two colleagues.</summary>
public sealed class AtOnceTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Add_TheSameFormSentTwiceAtOnce_AddsOnePersonAndBothAnswersSaySo()
    {
        await using var room = await Room.OpenAsync(fixture);
        var wanted = new NewPerson
        {
            Id = Id<Person>.New(room.House.Clock.GetUtcNow()),
            FullName = "Kofi Mensah",
            Email = "kofi@meadow.example",
            Role = Role.Staff,
            School = room.Meadow,
        };
        var outcomes = await TwiceAsync(() => room.AskAsync<AddPerson, Id<Person>>(room.Head, (u, by) => u.DoAsync(by, wanted, Ct)));
        Assert.All(outcomes, o => Assert.Equal(wanted.Id, o.Value));
        Assert.Single(await room.AppointmentsAsync(wanted.Id.Value));
    }

    [Fact]
    public async Task Add_TheFormSentAgainForSomebodyElse_AddsThemToo()
    {
        await using var room = await Room.OpenAsync(fixture);
        var form = new NewPerson
        {
            Id = Id<Person>.New(room.House.Clock.GetUtcNow()),
            FullName = "Kofi Mensah",
            Email = null,
            Role = Role.Staff,
            School = room.Meadow,
        };
        var first = await room.DoAsync<AddPerson, Id<Person>>(room.Head, (u, by) => u.DoAsync(by, form, Ct));
        var backButton = form with { FullName = "Ama Mensah" };
        var second = await room.DoAsync<AddPerson, Id<Person>>(room.Head, (u, by) => u.DoAsync(by, backButton, Ct));
        Assert.NotEqual(first, second);
        Assert.Equal(["Kofi Mensah", "Ama Mensah"], [(await room.PersonAsync(first)).FullName, (await room.PersonAsync(second)).FullName]);
    }

    [Fact]
    public async Task EndAppointment_ARoleToComeWithdrawnTwiceAtOnce_IsInTheLedgerOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync();
        var coming = await room.DoAsync<Appoint, Id<Appointment>>(
            room.Head,
            (u, by) =>
                u.DoAsync(
                    by,
                    new()
                    {
                        Person = person,
                        Role = Role.Moderator,
                        School = room.Meadow,
                        From = room.Today.AddDays(5),
                    },
                    Ct
                )
        );
        var outcomes = await TwiceAsync(() =>
            room.AskAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, coming, room.Today.AddDays(4), Ct))
        );
        Assert.Single(outcomes, o => o.Ok);
        Assert.Single(await room.HistoryAsync(person), k => k == "AppointmentWithdrawn");
    }

    [Fact]
    public async Task EndAppointment_TwiceAtOnce_IsInTheLedgerOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync();
        var held = Assert.Single(await room.AppointmentsAsync(person)).Id;
        var outcomes = await TwiceAsync(() =>
            room.AskAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, held, room.Today.AddDays(3), Ct))
        );
        Assert.All(outcomes, o => Assert.True(o.Ok));
        Assert.Single(await room.HistoryAsync(person), k => k == "AppointmentEnded");
    }

    [Fact]
    public async Task EndDeputyship_TwiceAtOnce_IsInTheLedgerOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var deputy = await room.StaffAsync();
        var deputyship = await NameAsync(room, await LeadAsync(room), deputy);
        var outcomes = await TwiceAsync(() =>
            room.AskAsync<EndDeputyship, Done>(room.Head, (u, by) => u.DoAsync(by, deputyship.Value, Ct))
        );
        Assert.All(outcomes, o => Assert.True(o.Ok));
        Assert.Empty(await room.DeputyshipsAsync());
        Assert.Single(await room.HistoryAsync(deputy), k => k == "DeputyshipEnded");
    }

    [Fact]
    public async Task NameDeputy_WhileTheRoleIsWithdrawn_IsDoneOrRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (lead, deputy) = (await room.StaffAsync("Lena Ross"), await room.StaffAsync());
        var coming = await room.DoAsync<Appoint, Id<Appointment>>(
            room.Head,
            (u, by) =>
                u.DoAsync(
                    by,
                    new()
                    {
                        Person = lead,
                        Role = Role.Moderator,
                        School = room.Meadow,
                        From = room.Today.AddDays(1),
                    },
                    Ct
                )
        );
        var naming = NameAsync(room, coming, deputy, 1);
        var ending = room.AskAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, coming, room.Today, Ct));
        await Task.WhenAll(naming, ending);
        Assert.True((await ending).Ok);
        Assert.Empty(await room.DeputyshipsAsync());
    }

    [Fact]
    public async Task RecordLeaving_WhileSomebodyElseHoldsTheTrust_KeepsNobodyWaitingForThePerson()
    {
        await using var room = await Room.OpenAsync(fixture);
        var leaver = await room.StaffAsync();
        var leaving = Task.CompletedTask;
        await room.ReadAsync(async db =>
        {
            await using var other = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"select from trust where trust_id = {room.Trust.Value} for no key update");
            leaving = room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, leaver, room.Today, Ct));
            await WaitingForALockAsync(db);
            // Whoever holds the trust may have to write the person's row next: each would wait for the other for ever.
            return await db.Database.ExecuteSqlAsync(
                $"select from person where trust_id = {room.Trust.Value} and person_id = {leaver.Value} for no key update nowait"
            );
        });
        await leaving;
        Assert.Equal(room.Today, (await room.PersonAsync(leaver)).LeftOn);
    }

    [Fact]
    public async Task ChangeSchool_TheSameNameSentTwiceAtOnce_IsSavedOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var wanted = new SchoolChange { Name = "Meadow View Primary", ReadAt = 1 };
        var outcomes = await TwiceAsync(() =>
            room.AskAsync<ChangeSchool, int>(room.Officer, (u, by) => u.DoAsync(by, room.Meadow, wanted, Ct))
        );
        Assert.All(outcomes, o => Assert.Equal(2, o.Value));
    }

    [Fact]
    public async Task RenameTrust_TheSameNameSentTwiceAtOnce_IsSavedOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var outcomes = await TwiceAsync(() =>
            room.AskAsync<RenameTrust, int>(room.Officer, (u, by) => u.DoAsync(by, "Heron Vale Schools", 1, Ct))
        );
        Assert.All(outcomes, o => Assert.Equal(2, o.Value));
    }

    private static Task<T[]> TwiceAsync<T>(Func<Task<T>> press) => Task.WhenAll(press(), press());

    private static async Task<Id<Appointment>> LeadAsync(Room room) =>
        (await room.AppointmentsAsync(await room.StaffAsync("Lena Ross", role: Role.SafeguardingLead)))[0].Id;

    private static Task<Outcome<Id<Deputyship>>> NameAsync(Room room, Id<Appointment> appointment, Id<Person> deputy, int from = 0) =>
        room.AskAsync<NameDeputy, Id<Deputyship>>(
            room.Head,
            (u, by) =>
                u.DoAsync(
                    by,
                    new()
                    {
                        Appointment = appointment,
                        Deputy = deputy,
                        From = room.Today.AddDays(from),
                        Until = room.Today.AddDays(9),
                    },
                    Ct
                )
        );

    private static async Task WaitingForALockAsync(Core.Data.LanyardDb db)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        // Somebody waits for the transaction that this connection is in.
        while (
            !await db
                .Database.SqlQuery<bool>(
                    $"""
                    select exists (select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))) as "Value"
                    """
                )
                .SingleAsync(enough.Token)
        )
            await Task.Delay(10, enough.Token);
    }
}
