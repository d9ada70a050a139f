using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignIn;

namespace Lanyard.Core.SignIn;

/// <summary>The first code from the app proves the key: from now on it is asked for. Answers with the recovery codes, shown this once.</summary>
public sealed class SetSecondFactor(Changes changes, Logins logins, SecondFactorSetUp setUp, SecurityClock clock)
{
    public async Task<Outcome<IReadOnlyList<string>>> DoAsync(
        Actor actor,
        Id<Session>? here,
        string? kept,
        string? code,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var person = actor.Person ?? throw new ArgumentException("Only a person has a second factor.", nameof(actor));
        await using var change = await changes.BeginAsync(actor, ct);
        var now = clock.Now;
        if (await change.Db.HoldLoginAsync(person, ct) is not { } login)
            return new Refusal("You have no password here yet, so there is nothing for a second factor to add to.");
        if (setUp.Read(person, kept) is not { } key)
            return new Refusal(
                "This page was open for too long. Scan the new picture and enter the code that your app shows then.",
                "code"
            );
        // A second click, or the same form from another tab: it is done already.
        if (login.HasSecondFactor && await logins.GetAuthenticatorKeyAsync(login) == key)
            return new List<string>();
        if (Totp.Match(Base32.Read(key), code, now, 0) is not { } step)
            return new Refusal(
                "That is not the code that your app shows now. Check that the phone’s clock is right, and enter the next one.",
                "code"
            );
        await logins.KeepKeyAsync(login, key);
        (login.AuthenticatorSetAt, login.LastStep) = (now, step);
        var codes = await logins.GenerateNewTwoFactorRecoveryCodesAsync(login, RecoveryCode.Count);
        await logins.RenewAsync(change, login, here, now, ct);
        change.Record(new SecondFactorSet(person));
        await change.CommitAsync(ct);
        return codes!.ToList();
    }
}
