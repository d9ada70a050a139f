using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>Says who manages somebody, or that nobody does.</summary>
public sealed class SetLineManager(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Person> person, Id<Person>? manager, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        if (await change.StandingAsync(person, ct) is not { } managed)
            return PeopleRows.NoSuchPerson;
        if (!ListOfPeople.MayChange(await change.AuthorityAsync(ct), managed))
            return ListOfPeople.NotTheirs(managed);
        var row = await change.Db.LineManagements.SingleOrDefaultAsync(l => l.Person == person, ct);
        if (row?.Manager == manager)
            return Done.It;
        if (manager is { } chosen && await RefuseAsync(change, managed.Person, chosen, ct) is { } refusal)
            return refusal;
        Write(change, row, person, manager);
        change.Record(new LineManagerSet(person, manager));
        await change.CommitAsync(ct);
        return Done.It;
    }

    private static async Task<Refusal?> RefuseAsync(Change change, Person person, Id<Person> manager, CancellationToken ct)
    {
        if (await change.Db.People.SingleOrDefaultAsync(p => p.Id == manager, ct) is not { } row)
            return PeopleRows.NoSuchChoice("manager");
        var above = await change
            .Db.Database.SqlQuery<Guid>(
                $"""
                with recursive above (person_id) as (
                    select manager_id from line_management where trust_id = {change.Actor.Trust.Value} and person_id = {manager.Value}
                    union
                    select l.manager_id from line_management l join above a on l.trust_id = {change.Actor.Trust.Value} and l.person_id = a.person_id
                )
                select person_id as "Value" from above
                """
            )
            .ToListAsync(ct);
        return LineManagers.Refuse(person, row, above.Select(id => new Id<Person>(id)), change.Today());
    }

    private static void Write(Change change, LineManagement? row, Id<Person> person, Id<Person>? manager)
    {
        if (manager is not { } chosen)
            change.Db.Remove(row!);
        else if (row is not null)
            row.Manager = chosen;
        else
            change.Db.Add(
                new LineManagement
                {
                    Trust = change.Actor.Trust,
                    Person = person,
                    Manager = chosen,
                }
            );
    }
}
