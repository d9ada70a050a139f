using Lanyard.Core.Ledger;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

public sealed record PersonEdit
{
    public required Id<Person> Person { get; init; }
    public required string? FullName { get; init; }
    public required string? Email { get; init; }

    /// <summary>The version that the editor saw; null to write over whatever is there.</summary>
    public required int? Version { get; init; }
}

/// <summary>Puts a name or an address right.</summary>
public sealed class ChangePerson(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, PersonEdit edit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(edit);
        var name = PersonName.Parse(edit.FullName, "fullName");
        var email = string.IsNullOrWhiteSpace(edit.Email) ? null : EmailAddress.Parse(edit.Email, "email");
        if (!name.Ok || email is { Ok: false })
            return new List<Refusal>([.. name.Refusals, .. email?.Refusals ?? []]);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockPersonAsync(edit.Person, ct);
        if (await change.StandingAsync(edit.Person, ct) is not { } standing)
            return PeopleRows.NoSuchPerson;
        var person = standing.Person;
        var (newName, newEmail) = (person.FullName != name.Value, person.Email != email?.Value);
        if (!newName && !newEmail)
            return Done.It;
        if (ListOfPeople.RefuseChange(await change.AuthorityAsync(ct), standing, newEmail, change.Today()) is { } refusal)
            return refusal;
        if (edit.Version is { } seen && seen != person.Version)
            return ChangedMeanwhile;
        if (newEmail && await MoveAddressAsync(change, person, email?.Value, ct) is { } taken)
            return taken;
        if (newEmail)
            await EndWhatWentOutAsync(change, person.Id, ct);
        person.FullName = name.Value!;
        person.NameKey = NameKey.Of(name.Value!);
        person.Email = email?.Value;
        person.Version++;
        change.Record(new PersonChanged(person.Id, newName, newEmail));
        try
        {
            await change.CommitAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ChangedMeanwhile;
        }
        catch (DbUpdateException e) when (e.BreaksUniqueness("person_email"))
        {
            return AddPerson.TakenAddress;
        }
        return Done.It;
    }

    private static Refusal ChangedMeanwhile { get; } =
        Refusal.Stale("Somebody changed this while you had it open. Look at what is there now, and save again if yours is right.");

    // An address is changed because it was not theirs, or is not any more: whoever reads it must not get in with what was sent there.
    private static async Task EndWhatWentOutAsync(Change change, Id<Person> person, CancellationToken ct)
    {
        await RevokeInvitation.WaitingAsync(change, person, ct);
        await change.EndPasswordLinksAsync(person, change.Now, ct);
    }

    // The address is also how their login is found, so the directory follows. A login without an address could never be used again.
    private static async Task<Refusal?> MoveAddressAsync(Change change, Person person, string? email, CancellationToken ct)
    {
        if (email is not null && await change.Db.People.AnyAsync(p => p.Email == email, ct))
            return AddPerson.TakenAddress;
        if (person.Email is null)
            return null;
        var old = EmailAddress.Digest(person.Email);
        var moved = await change.Db.Database.ExecuteSqlAsync(
            $"delete from login_directory where address_digest = {old} and trust_id = {change.Actor.Trust.Value}",
            ct
        );
        if (moved == 0)
            return null;
        if (email is null)
            return new("They sign in with their address. Enter another one, or record that they leave.", "email");
        await change.Db.Database.ExecuteSqlAsync(
            $"insert into login_directory values ({EmailAddress.Digest(email)}, {change.Actor.Trust.Value}) on conflict do nothing",
            ct
        );
        return null;
    }
}
