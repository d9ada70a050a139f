using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lanyard.Core.People;

/// <summary>What the use cases of this room share: who asks, about whom, and which rows they are.</summary>
internal static class PeopleRows
{
    public static Refusal NoSuchPerson { get; } = Refusal.Missing("Choose somebody from the list of people.");

    public static Refusal NoSuchAppointment { get; } =
        Refusal.Missing("This appointment is not on the list any more. Go back and look again.");

    /// <summary>Somebody who was to be chosen for a field is not on the list.</summary>
    public static Refusal NoSuchChoice(string field) => new("Choose somebody from the list of people.", field);

    /// <summary>Puts somebody on the list: the row and the event together.</summary>
    public static Person Added(this Change change, string name, string? email, Id<Person>? id = null)
    {
        var person = new Person
        {
            Trust = change.Actor.Trust,
            Id = id ?? Id<Person>.New(change.Now),
            FullName = name,
            NameKey = NameKey.Of(name),
            Email = email,
            CreatedAt = change.Now,
        };
        change.Db.Add(person);
        change.Record(new PersonAdded(person.Id));
        return person;
    }

    public static DateOnly Today(this Change change) => UkTime.DateOf(change.Now);

    /// <summary>What the actor may do today. Read in the change itself, so that a role that ended a second ago gives nothing.</summary>
    public static async Task<Authority> AuthorityAsync(this Change change, CancellationToken ct) =>
        change.Actor is { Kind: ActorKind.Person, Person: { } person }
            ? new(change.Actor, Limited(await change.AccessAsync(person, ct), change.Actor.Only))
            : new(change.Actor, Access.None);

    public static async Task<PersonStanding?> StandingAsync(this Change change, Id<Person> person, CancellationToken ct)
    {
        var row = await change.Db.People.SingleOrDefaultAsync(p => p.Id == person, ct);
        if (row is null)
            return null;
        var appointments = await change.Db.Appointments.Where(a => a.Person == person).ToListAsync(ct);
        return new(row, appointments, await change.DeputyshipsOfDeputyAsync(person, ct));
    }

    /// <summary>Refuses to end the last appointment that lets somebody give out roles. The trust is locked, or two could end each other's.</summary>
    public static async Task<Refusal?> RefuseTheLastKeeperAsync(
        this Change change,
        IReadOnlyCollection<Appointment> ended,
        DateOnly lastDay,
        CancellationToken ct
    )
    {
        var schools = await change.Db.Schools.CountAsync(ct);
        var roles = Keepers.RolesIn(schools);
        if (!ended.Any(a => roles.Contains(a.Role)))
            return null;
        var keepers = await (
            from a in change.Db.Appointments
            where roles.Contains(a.Role) && (a.Until == null || a.Until > lastDay)
            join p in change.Db.People on a.Person equals p.Id
            where p.LeftOn == null || p.LeftOn > lastDay
            select a
        ).ToListAsync(ct);
        return Keepers.Refuse(keepers.Union(ended.Where(a => roles.Contains(a.Role))), [.. ended.Select(a => a.Id)], lastDay, schools);
    }

    public static bool BreaksUniqueness(this DbUpdateException e, string constraint) =>
        e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres
        && postgres.ConstraintName == constraint;

    private static Access Limited(Access access, IReadOnlySet<Permission>? only) => only is null ? access : access.Only(only);

    private static async Task<Access> AccessAsync(this Change change, Id<Person> person, CancellationToken ct)
    {
        var day = change.Today();
        var own = await change
            .Db.Appointments.Where(a => a.Person == person && a.From <= day && (a.Until == null || a.Until >= day))
            .ToListAsync(ct);
        var asDeputy = (await change.DeputyshipsOfDeputyAsync(person, ct)).Where(d => d.HeldOn(day));
        return new(
            own.Select(a => new HeldRole(a.Role, a.School)).Concat(asDeputy.Select(d => new HeldRole(d.Of.Role, d.Of.School, d.Of.Person)))
        );
    }

    private static async Task<List<HeldDeputyship>> DeputyshipsOfDeputyAsync(this Change change, Id<Person> deputy, CancellationToken ct)
    {
        var rows = await (
            from d in change.Db.Deputyships
            where d.Deputy == deputy
            join a in change.Db.Appointments on d.Appointment equals a.Id
            select new { d, a }
        ).ToListAsync(ct);
        return [.. rows.Select(r => new HeldDeputyship(r.d, r.a))];
    }
}
