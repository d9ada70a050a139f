using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

public sealed record NewPerson
{
    public required string? FullName { get; init; }

    /// <summary>Null for people who have no login and get no mail.</summary>
    public required string? Email { get; init; }
}

/// <summary>Puts somebody on the list of people; a login comes with an invitation.</summary>
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
        var address = email?.Value;
        if (address is not null && await change.Db.People.AnyAsync(p => p.Email == address, ct))
            return new Refusal("Somebody on the list has this email address already.", "email");
        var id = Id<Person>.New(change.Now);
        change.Db.Add(
            new Person
            {
                Trust = actor.Trust,
                Id = id,
                FullName = name.Value!,
                NameKey = NameKey.Of(name.Value!),
                Email = address,
                CreatedAt = change.Now,
            }
        );
        change.Record(new PersonAdded(id));
        await change.CommitAsync(ct);
        return id;
    }
}
