using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>One person's page, and people by name for those who have to choose one.</summary>
public sealed class PeopleQueries(LanyardDb db, TimeProvider clock)
{
    private const int MostManaged = 200;

    public async Task<PersonSheet?> FindAsync(Id<Person> person, CancellationToken ct)
    {
        var row = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == person, ct);
        if (row is null)
            return null;
        var appointments = await db
            .Appointments.AsNoTracking()
            .Where(a => a.Person == person)
            .OrderByDescending(a => a.From)
            .ThenBy(a => a.Id)
            .ToListAsync(ct);
        var deputyships = await DeputyshipsAsync(person, ct);
        var invitations = await db
            .Invitations.AsNoTracking()
            .Where(i => i.Person == person)
            .OrderByDescending(i => i.SentAt)
            .Take(20)
            .ToListAsync(ct);
        var standsIn = deputyships.Where(d => d.Deputyship.Deputy == person).ToList();
        return new(
            new(row, appointments, [.. standsIn.Select(d => new HeldDeputyship(d.Deputyship, d.Appointment))]),
            await LoginAsync(person, invitations, ct),
            [.. deputyships.Where(d => d.Appointment.Person == person)],
            standsIn,
            await Named(db.LineManagements.Where(l => l.Person == person).Select(l => l.Manager)).FirstOrDefaultAsync(ct),
            await Named(db.LineManagements.Where(l => l.Manager == person).Select(l => l.Person)).Take(MostManaged).ToListAsync(ct),
            invitations
        );
    }

    /// <summary>What the deciders need to know about somebody; null when they are not on the list.</summary>
    public async Task<PersonStanding?> StandingAsync(Id<Person> person, CancellationToken ct) => (await FindAsync(person, ct))?.Standing;

    public Task<Appointment?> AppointmentAsync(Id<Appointment> appointment, CancellationToken ct) =>
        db.Appointments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == appointment, ct);

    private async Task<LoginState> LoginAsync(Id<Person> person, List<Invitation> invitations, CancellationToken ct)
    {
        if (await db.Logins.AnyAsync(l => l.Person == person, ct))
            return LoginState.Active;
        return invitations.Find(i => i.AcceptedAt is null && i.RevokedAt is null)?.StateAt(clock.GetUtcNow()) switch
        {
            InvitationState.Waiting => LoginState.Invited,
            InvitationState.Expired => LoginState.InvitationExpired,
            _ => LoginState.None,
        };
    }

    private IQueryable<NamedPerson> Named(IQueryable<Id<Person>> ids) =>
        from p in db.People.AsNoTracking()
        where ids.Contains(p.Id)
        orderby p.NameKey, p.Id
        select new NamedPerson(p.Id, p.FullName, p.LeftOn);

    private async Task<List<NamedDeputyship>> DeputyshipsAsync(Id<Person> person, CancellationToken ct) =>
        await (
            from d in db.Deputyships.AsNoTracking()
            join a in db.Appointments.AsNoTracking() on d.Appointment equals a.Id
            join holder in db.People.AsNoTracking() on a.Person equals holder.Id
            join deputy in db.People.AsNoTracking() on d.Deputy equals deputy.Id
            where a.Person == person || d.Deputy == person
            orderby d.From descending
            select new NamedDeputyship(
                d,
                a,
                new NamedPerson(holder.Id, holder.FullName, holder.LeftOn),
                new NamedPerson(deputy.Id, deputy.FullName, deputy.LeftOn)
            )
        ).ToListAsync(ct);
}
