using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Takes a second factor away: one's own, or a colleague's who lost their phone.</summary>
public sealed class RemoveSecondFactor(Changes changes, Logins logins, SecurityClock clock)
{
    /// <summary>One's own, where no role asks for it.</summary>
    public async Task<Outcome<Done>> OwnAsync(Actor actor, Id<Session>? here, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var person = actor.Person ?? throw new ArgumentException("Only a person has a second factor.", nameof(actor));
        await using var change = await changes.BeginAsync(actor, ct);
        var asked = await change.Db.SecondFactorRules.Select(r => r.Role).ToListAsync(ct);
        var held = (await change.StandingAsync(person, ct))!.From(change.Today()).Held.Select(h => h.Role);
        if (held.Where(asked.Contains).Cast<Role?>().FirstOrDefault() is { } because)
            return new Refusal(
                $"Your trust asks for a second factor from everybody who is {Roles.Of(because).Name.ToLowerInvariant()}, so you cannot turn it off. You can replace it."
            );
        if (await change.Db.HoldLoginAsync(person, ct) is not { HasSecondFactor: true } login)
            return Done.It;
        await TakeAwayAsync(change, login, here, ct);
        change.Record(new SecondFactorRemoved(person));
        await change.CommitAsync(ct);
        return Done.It;
    }

    /// <summary>
    /// A colleague's: by somebody who keeps the list of people at their school and answers for every role they hold. Whoever resets it could get
    /// in with a stolen password, so nobody resets somebody of higher standing, and nobody resets themselves this way.
    /// </summary>
    public async Task<Outcome<Done>> ResetAsync(Actor actor, Id<Person> person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.StandingAsync(person, ct) is not { } standing)
            return new Refusal("Choose somebody from the list of people.", "person");
        if (SecondFactorReset(await change.AuthorityAsync(ct), standing, change.Today()) is { } refusal)
            return refusal;
        if (await change.Db.HoldLoginAsync(person, ct) is not { HasSecondFactor: true } login)
            return new Refusal($"{standing.Name} has no second factor. There is nothing to reset.");
        await TakeAwayAsync(change, login, null, ct);
        change.Record(new SecondFactorReset(person));
        await change.CommitAsync(ct);
        return Done.It;
    }

    /// <summary>Why this person may not reset that one's second factor; null when they may.</summary>
    public static Refusal? SecondFactorReset(Authority by, PersonStanding person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(person);
        if (by.Is(person.Id))
            return new("You cannot reset your own second factor here. Replace it on your account page.");
        if (!ListOfPeople.MayChange(by, person))
            return ListOfPeople.NotTheirs(person);
        return by.AnswersFor(person.From(today))
            ? null
            : new(
                $"{person.Name} holds a role that you cannot appoint to. Ask a headteacher or a trust officer to reset their second factor."
            );
    }

    private async Task TakeAwayAsync(Change change, Login login, Id<Session>? but, CancellationToken ct)
    {
        (login.AuthenticatorKey, login.AuthenticatorSetAt, login.RecoveryCodes) = (null, null, []);
        await logins.RenewAsync(change, login, but, clock.Now, ct);
    }
}
