using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>
/// Reads a login and holds its row until the change ends, so that tries that come together are counted one after the other, and a code
/// or a link that two tabs send at once works for one of them.
/// </summary>
internal static class LockedLogin
{
    public static Task<Login?> HoldLoginAsync(this LanyardDb db, Id<Person> person, CancellationToken ct) =>
        db
            .Logins.FromSql($"select * from login where trust_id = {db.TrustId.Value} and person_id = {person.Value} for update")
            .FirstOrDefaultAsync(ct);
}
