using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>
/// At the command line, for the operator: somebody who may do everything for the trust, with a login. For the first administrator, and for the
/// day on which nobody else can get in; somebody who is on the list already gets a new password, and the role if they do not hold it.
/// </summary>
public sealed class AddUser(Changes changes, GiveLogin give, TimeProvider clock)
{
    public async Task<Outcome<Id<Person>>> DoAsync(Id<Trust> trust, string? fullName, string? email, string? password, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Operator(trust), ct);
        return await AddAsync(change, fullName, email, password, ct);
    }

    /// <summary>In an empty database: founds the trust as well, or nothing of it.</summary>
    public async Task<Outcome<Id<Person>>> FoundAndAddAsync(
        string trustName,
        string? fullName,
        string? email,
        string? password,
        CancellationToken ct
    )
    {
        var name = OrganisationName.Parse(trustName, "trustName", "trust");
        if (!name.Ok)
            return name.Refused<Id<Person>>();
        var trust = Id<Trust>.New(clock.GetUtcNow());
        await using var change = await changes.BeginAsync(Actor.Operator(trust), ct);
        await change.FoundAsync(trust, name.Value, ct);
        return await AddAsync(change, fullName, email, password, ct);
    }

    private async Task<Outcome<Id<Person>>> AddAsync(Change change, string? fullName, string? email, string? password, CancellationToken ct)
    {
        var address = EmailAddress.Parse(email, "email");
        if (!address.Ok)
            return address.Refused<Id<Person>>();
        var person = await change.Db.People.FirstOrDefaultAsync(p => p.Email == address.Value, ct);
        if (person?.LeftOn < change.Today())
            return new Refusal("This person has left. Record their return first, or take another address.", "email");
        if (person is null)
        {
            var name = PersonName.Parse(fullName, "name");
            if (!name.Ok)
                return name.Refused<Id<Person>>();
            person = change.Added(name.Value, address.Value);
            // The rules of a password look at the names that a guesser would try, so these must be there.
            await change.Db.SaveChangesAsync(ct);
        }
        var today = change.Today();
        var officer = await change.Db.Appointments.AnyAsync(
            a => a.Person == person.Id && a.Role == Role.TrustOfficer && a.From <= today && (a.Until == null || a.Until >= today),
            ct
        );
        if (!officer)
            change.Appointed(person.Id, new(Role.TrustOfficer, null, today, null));
        var given = await give.SetPasswordAsync(change, person, password, PasswordOccasion.Operator, ct);
        if (!given.Ok)
            return given.Refused<Id<Person>>();
        await RevokeInvitation.WaitingAsync(change, person.Id, ct);
        await change.CommitAsync(ct);
        return person.Id;
    }
}
