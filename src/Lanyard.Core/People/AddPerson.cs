using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

public sealed record NewPerson
{
    /// <summary>The id that the form was drawn with, so that a double click adds one person; null and one is made.</summary>
    public Id<Person>? Id { get; init; }
    public required string? FullName { get; init; }

    /// <summary>Null for people who have no login and get no mail.</summary>
    public required string? Email { get; init; }

    /// <summary>The first role; null for somebody who holds none yet.</summary>
    public Role? Role { get; init; }

    /// <summary>Where the role is held; null for the whole trust.</summary>
    public Id<School>? School { get; init; }

    /// <summary>The first day of the role; null is today.</summary>
    public DateOnly? From { get; init; }
}

/// <summary>Puts somebody on the list of people, with their first role if they have one; a login comes with an invitation.</summary>
public sealed class AddPerson(Changes changes)
{
    public async Task<Outcome<Id<Person>>> DoAsync(Actor actor, NewPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(person);
        var name = PersonName.Parse(person.FullName, "fullName");
        var email = string.IsNullOrWhiteSpace(person.Email) ? null : EmailAddress.Parse(person.Email, "email");
        if (!name.Ok || email is { Ok: false })
            return new List<Refusal>([.. name.Refusals, .. email?.Refusals ?? []]);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        var by = await change.AuthorityAsync(ct);
        if (ListOfPeople.RefuseAdding(by, person.Role, person.School) is { } notTheirs)
            return notTheirs;
        var (key, address) = (NameKey.Of(name.Value!), email?.Value);
        var there = person.Id is { } given ? await change.Db.People.SingleOrDefaultAsync(p => p.Id == given, ct) : null;
        if (there is not null && there.NameKey == key && there.Email == address)
            return there.Id;
        if (address is not null && await change.Db.People.AnyAsync(p => p.Email == address, ct))
            return TakenAddress;
        // The form came back filled in for somebody else: they get an id of their own.
        var row = change.Added(name.Value!, address, there is null ? person.Id : null);
        try
        {
            await change.Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e.BreaksUniqueness("person_email"))
        {
            return TakenAddress;
        }
        if (person.Role is { } role)
        {
            var wish = new AppointmentWish(role, person.School, person.From ?? change.Today(), null);
            var standing = new PersonStanding(row, [], []);
            if (await Appoint.StepAsync(change, by, standing, wish, ct) is { Ok: false } refused)
                return refused.Refused<Id<Person>>();
        }
        await change.CommitAsync(ct);
        return row.Id;
    }

    internal static Refusal TakenAddress { get; } = new("Somebody on the list has this email address already.", "email");
}
