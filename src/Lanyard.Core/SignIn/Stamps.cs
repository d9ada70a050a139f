using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Ends what was let in by what a login was until now.</summary>
internal static class Stamps
{
    /// <summary>
    /// Gives the login a new stamp, so that every session and every known browser of the person ends at once, except the session in which
    /// they are doing this.
    /// </summary>
    public static async Task RenewAsync(
        this Logins logins,
        Change change,
        Login login,
        Id<Session>? but,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        await GiveLogin.MustAsync(logins.UpdateSecurityStampAsync(login));
        await change
            .Db.Sessions.Where(s => s.Person == login.Person && s.EndedAt == null && s.Id != (but ?? default))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), ct);
        await change
            .Db.Sessions.Where(s => s.Person == login.Person && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Stamp, login.SecurityStamp), ct);
        await change.Db.KnownBrowsers.Where(b => b.Person == login.Person).ExecuteDeleteAsync(ct);
    }
}
