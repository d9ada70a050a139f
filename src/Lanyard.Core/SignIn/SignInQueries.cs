using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>How somebody gets in, as their own page shows it.</summary>
public sealed record OwnLogin(
    bool HasPassword,
    DateTimeOffset? PasswordSetAt,
    bool HasSecondFactor,
    DateTimeOffset? SecondFactorSetAt,
    int RecoveryCodes,
    DateTimeOffset? LastSignInAt,
    DateTimeOffset? LockedUntil
);

public sealed class SignInQueries(LanyardDb db, SecurityClock clock)
{
    /// <returns>Null for somebody who has no login.</returns>
    public async Task<OwnLogin?> StateAsync(Id<Person> person, CancellationToken ct) =>
        await db.Logins.AsNoTracking().FirstOrDefaultAsync(l => l.Person == person, ct) is { } login
            ? new(
                login.PasswordHash is not null,
                login.PasswordSetAt,
                login.HasSecondFactor,
                login.AuthenticatorSetAt,
                login.RecoveryCodes.Count,
                login.LastSignInAt,
                login.LockedUntil
            )
            : null;

    public Task<string?> AddressAsync(Id<Person> person, CancellationToken ct) =>
        db.People.Where(p => p.Id == person).Select(p => p.Email).SingleOrDefaultAsync(ct);

    /// <summary>The sessions that still count, the newest first.</summary>
    public async Task<IReadOnlyList<Session>> SessionsAsync(Id<Person> person, CancellationToken ct)
    {
        var (idle, oldest) = (clock.Now - Session.Idle, clock.Now - Session.Longest);
        var stamp = await db.Logins.Where(l => l.Person == person).Select(l => l.SecurityStamp).FirstOrDefaultAsync(ct);
        return await db
            .Sessions.AsNoTracking()
            .Where(s => s.Person == person && s.EndedAt == null && s.Stamp == stamp && s.LastSeenAt > idle && s.StartedAt > oldest)
            .OrderByDescending(s => s.LastSeenAt)
            .ToListAsync(ct);
    }

    public async Task<IReadOnlyList<KnownBrowser>> BrowsersAsync(Id<Person> person, CancellationToken ct)
    {
        var now = clock.Now;
        return await db
            .KnownBrowsers.AsNoTracking()
            .Where(b => b.Person == person && b.ExpiresAt > now)
            .OrderByDescending(b => b.CreatedAt)
            .ToListAsync(ct);
    }

    /// <summary>The tokens that still work, and those that ran out or were revoked in the last month.</summary>
    public async Task<IReadOnlyList<AccessToken>> TokensAsync(Id<Person> person, CancellationToken ct)
    {
        var lately = clock.Now.AddDays(-30);
        return await db
            .AccessTokens.AsNoTracking()
            .Where(t => t.Person == person && t.ExpiresAt > lately && (t.RevokedAt == null || t.RevokedAt > lately))
            .OrderByDescending(t => t.CreatedAt)
            .ToListAsync(ct);
    }

    public async Task<IReadOnlySet<Role>> AskedOfAsync(CancellationToken ct) =>
        await db.SecondFactorRules.Select(r => r.Role).ToHashSetAsync(ct);
}
