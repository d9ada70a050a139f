using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignIn;

namespace Lanyard.Core.SignIn;

/// <summary>New recovery codes in place of all older ones, shown this once.</summary>
public sealed class MakeRecoveryCodes(Changes changes, Logins logins)
{
    public async Task<Outcome<IReadOnlyList<string>>> DoAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var person = actor.Person ?? throw new ArgumentException("Only a person has recovery codes.", nameof(actor));
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.Db.HoldLoginAsync(person, ct) is not { HasSecondFactor: true } login)
            return new Refusal("Set up a second factor first: recovery codes stand in for it.");
        var codes = await logins.GenerateNewTwoFactorRecoveryCodesAsync(login, RecoveryCode.Count);
        change.Record(new RecoveryCodesMade(person, RecoveryCode.Count));
        await change.CommitAsync(ct);
        return codes!.ToList();
    }
}
