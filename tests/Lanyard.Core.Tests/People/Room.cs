using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.People;

/// <summary>A trust of two schools with a trust officer and a headteacher, and short words for what the tests of this room do with it.</summary>
internal sealed class Room : IAsyncDisposable
{
    private Room(TestHouse house) => House = house;

    public TestHouse House { get; }
    public Id<Trust> Trust { get; private set; }
    public Id<School> Meadow { get; private set; }
    public Id<School> Gorse { get; private set; }
    public Id<Person> Officer { get; private set; }
    public Id<Person> Head { get; private set; }
    public DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    public static async Task<Room> OpenAsync(CoreFixture fixture)
    {
        var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var room = new Room(house)
        {
            Trust = trust,
            Meadow = await house.AddSchoolAsync(trust, "Meadow Bank Primary"),
            Gorse = await house.AddSchoolAsync(trust, "Gorse Hill Academy", Phase.Secondary),
        };
        room.Officer = await house.AddPersonAsync(trust, Role.TrustOfficer, null, "Olive Marsh");
        room.Head = await house.AddPersonAsync(trust, Role.Headteacher, room.Meadow, "Hugh Tarrant");
        return room;
    }

    public Task<Id<Person>> StaffAsync(string name = "Priya Shah", Id<School>? at = null, Role role = Role.Staff, string? email = null) =>
        House.AddPersonAsync(Trust, role, at ?? Meadow, name, email);

    public Task<Outcome<TValue>> AskAsync<TUseCase, TValue>(Id<Person> actor, Func<TUseCase, Actor, Task<Outcome<TValue>>> work)
        where TUseCase : notnull => House.InScopeAsync(null, s => work(s.GetRequiredService<TUseCase>(), Actor.Of(Trust, actor)));

    public async Task<TValue> DoAsync<TUseCase, TValue>(Id<Person> actor, Func<TUseCase, Actor, Task<Outcome<TValue>>> work)
        where TUseCase : notnull
    {
        var outcome = await AskAsync(actor, work);
        Assert.Empty(outcome.Refusals);
        return outcome.Value!;
    }

    /// <summary>The one refusal that this use case answers with.</summary>
    public async Task<Refusal> RefusedAsync<TUseCase, TValue>(Id<Person> actor, Func<TUseCase, Actor, Task<Outcome<TValue>>> work)
        where TUseCase : notnull => Assert.Single((await AskAsync(actor, work)).Refusals);

    public Task<TResult> ReadAsync<TResult>(Func<LanyardDb, Task<TResult>> read) =>
        House.InScopeAsync(Trust, s => read(s.GetRequiredService<LanyardDb>()));

    public Task<Person> PersonAsync(Id<Person> person) => ReadAsync(db => db.People.SingleAsync(p => p.Id == person));

    public Task<List<Appointment>> AppointmentsAsync(Id<Person> person) =>
        ReadAsync(db => db.Appointments.Where(a => a.Person == person).OrderBy(a => a.From).ThenBy(a => a.Id).ToListAsync());

    public Task<List<Deputyship>> DeputyshipsAsync() => ReadAsync(db => db.Deputyships.OrderBy(d => d.Id).ToListAsync());

    /// <summary>Who they are to a door on that day; null when it would not know them.</summary>
    public Task<Who?> WhoAsync(Id<Person> person, DateOnly day) =>
        House.InScopeAsync(
            Trust,
            async s =>
            {
                var session = await s.GetRequiredService<StartSession>().DoAsync(Trust, person, null, CancellationToken.None);
                return await s.GetRequiredService<WhoQueries>().FindAsync(Trust, person, session.Id, day, CancellationToken.None);
            }
        );

    /// <summary>The kinds of events in somebody's history, oldest first.</summary>
    public Task<List<string>> HistoryAsync(Id<Person> person) =>
        ReadAsync(db =>
            db.Database.SqlQuery<string>(
                    $"select kind as \"Value\" from ledger_event where trust_id = {Trust.Value} and subject_id = {person.Value} order by seq"
                )
                .ToListAsync()
        );

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
