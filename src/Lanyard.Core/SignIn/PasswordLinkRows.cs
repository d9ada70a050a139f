using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

internal static class PasswordLinkRows
{
    /// <summary>No link to a new password that was sent to this person works any more.</summary>
    public static async Task EndPasswordLinksAsync(this Change change, Id<Person> person, DateTimeOffset now, CancellationToken ct)
    {
        // Whoever is choosing a password by a link holds the login: then the link is used, and we come after.
        await change.Db.HoldLoginAsync(person, ct);
        await change
            .Db.PasswordLinks.Where(l => l.Person == person && l.UsedAt == null)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedAt, now), ct);
    }
}
