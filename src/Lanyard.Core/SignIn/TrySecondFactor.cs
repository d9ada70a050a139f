using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;

namespace Lanyard.Core.SignIn;

/// <summary>One try of a code: from the authenticator app, or one of the recovery codes. Wrong tries count like wrong passwords.</summary>
public sealed class TrySecondFactor(Changes changes, Logins logins, SecurityClock clock)
{
    /// <returns>True when the code was right and had not been used; it is used now.</returns>
    public async Task<bool> DoAsync(Id<Trust> trust, Id<Person> person, string? code, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Of(trust, person), ct);
        var now = clock.Now;
        var login = await change.Db.HoldLoginAsync(person, ct);
        if (login is not { HasSecondFactor: true } || Lockout.IsLocked(login.LockedUntil, now))
            return false;
        var right = await IsItAsync(change, login, code, now);
        if (!right && Lockout.Fail(login, now))
            change.Record(new LockedOut(person, login.FailedCount, login.LockedUntil!.Value));
        await change.CommitAsync(ct);
        return right;
    }

    /// <summary>Is this a code that counts now? It is used by asking.</summary>
    internal async Task<bool> IsItAsync(Change change, Login login, string? code, DateTimeOffset now) =>
        login.HasSecondFactor && (await IsCodeAsync(login, code, now) || await IsRecoveryCodeAsync(change, login, code));

    private async Task<bool> IsCodeAsync(Login login, string? code, DateTimeOffset now)
    {
        if (Base32.Read(await logins.GetAuthenticatorKeyAsync(login)) is not { Length: > 0 } key)
            return false;
        if (Totp.Match(key, code, now, login.LastStep) is not { } step)
            return false;
        login.LastStep = step;
        return true;
    }

    private async Task<bool> IsRecoveryCodeAsync(Change change, Login login, string? code)
    {
        if (!(await logins.RedeemTwoFactorRecoveryCodeAsync(login, code ?? "")).Succeeded)
            return false;
        change.Record(new RecoveryCodeUsed(login.Person, login.RecoveryCodes.Count));
        return true;
    }
}
