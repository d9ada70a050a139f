using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Lanyard.Core.SignIn;

/// <summary>Makes or renews what lets somebody in: shared by invitations, forgotten passwords and the operator. In the caller's change.</summary>
public sealed class GiveLogin(Logins logins, SecurityClock clock)
{
    /// <summary>For somebody who is not signed in: every session they have ends.</summary>
    public Task<Outcome<Login>> SetPasswordAsync(
        Change change,
        Person person,
        string? password,
        PasswordOccasion occasion,
        CancellationToken ct
    ) => SetPasswordAsync(change, person, password, occasion, null, ct);

    /// <summary>Gives the person this password, with a login if they have none; every session they have ends, except the one given.</summary>
    public async Task<Outcome<Login>> SetPasswordAsync(
        Change change,
        Person person,
        string? password,
        PasswordOccasion occasion,
        Id<Session>? but,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(person);
        if (person.Email is not { } address)
            return new Refusal("There is no email address on the list of people to sign in with: add it first.");
        var now = clock.Now;
        var held = await change.Db.HoldLoginAsync(person.Id, ct);
        var login =
            held
            ?? new Login
            {
                Trust = person.Trust,
                Person = person.Id,
                // Identity makes the real one as it stores it.
                SecurityStamp = "",
                CreatedAt = now,
            };
        foreach (var rule in logins.PasswordValidators)
        {
            var judged = await rule.ValidateAsync(logins, login, password);
            if (!judged.Succeeded)
                return judged.Errors.Select(e => new Refusal(e.Description, "password")).ToList();
        }
        if (held is null)
            await MustAsync(logins.CreateAsync(login));
        login.PasswordHash = logins.PasswordHasher.HashPassword(login, Password.Normal(password));
        login.PasswordSetAt = now;
        login.FailedCount = 0;
        login.LockedUntil = null;
        await logins.RenewAsync(change, login, but, now, ct);
        await LoginDirectory.AddAsync(change.Db, address, ct);
        change.Record(new PasswordSet(person.Id, occasion));
        return login;
    }

    internal static async Task MustAsync(Task<IdentityResult> work)
    {
        var result = await work;
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
    }
}
