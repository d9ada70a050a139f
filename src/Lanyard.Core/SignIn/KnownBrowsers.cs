using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>The browsers that are not asked for the second factor for some weeks. Like sessions they are working state and not in the ledger.</summary>
public sealed class KnownBrowsers(LanyardDb db, SecurityClock clock)
{
    public async Task<bool> KnowsAsync(Id<Trust> trust, Id<Person> person, string stamp, byte[] digest, CancellationToken ct)
    {
        db.Current.Set(trust);
        var now = clock.Now;
        return await db.KnownBrowsers.AnyAsync(
            b => b.Person == person && b.TokenDigest == digest && b.Stamp == stamp && b.ExpiresAt > now,
            ct
        );
    }

    public async Task<bool> RememberAsync(
        Id<Trust> trust,
        Id<Person> person,
        string stamp,
        byte[] digest,
        string? userAgent,
        CancellationToken ct
    )
    {
        db.Current.Set(trust);
        var now = clock.Now;
        var there = await db.KnownBrowsers.FirstOrDefaultAsync(b => b.Person == person && b.TokenDigest == digest, ct);
        if (there is null)
            db.Add(
                there = new KnownBrowser
                {
                    Trust = trust,
                    Id = Id<KnownBrowser>.New(now),
                    Person = person,
                    TokenDigest = digest,
                    Stamp = stamp,
                    Browser = BrowserName.Of(userAgent),
                    CreatedAt = now,
                    ExpiresAt = now,
                }
            );
        (there.Stamp, there.ExpiresAt) = (stamp, now + KnownBrowser.Lifetime);
        return await db.SaveChangesAsync(ct) > 0;
    }

    public async Task<bool> ForgetAsync(Id<Person> person, Id<KnownBrowser> browser, CancellationToken ct) =>
        await db.KnownBrowsers.Where(b => b.Person == person && b.Id == browser).ExecuteDeleteAsync(ct) > 0;
}
