using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>
/// Sweeps away what let somebody in and no longer does: sessions, links and remembered browsers that ran out. A list of who was at work at
/// what hour is not something to keep.
/// </summary>
public sealed class ForgetSignIns(LanyardDb db, SecurityClock clock) : IAgendaHandler
{
    public const string Kind = "forget-sign-ins";

    internal static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        // What runs out by the real clock is judged by it; when to look again is a matter of the agenda's own.
        var real = clock.Now;
        var (idle, oldest) = (real - Session.Idle, real - Session.Longest);
        await db.Sessions.Where(s => s.EndedAt != null || s.LastSeenAt <= idle || s.StartedAt <= oldest).ExecuteDeleteAsync(ct);
        await db.PasswordLinks.Where(l => l.UsedAt != null || l.ExpiresAt <= real).ExecuteDeleteAsync(ct);
        await db.KnownBrowsers.Where(b => b.ExpiresAt <= real).ExecuteDeleteAsync(ct);
        var more = await db.Sessions.AnyAsync(ct) || await db.PasswordLinks.AnyAsync(ct) || await db.KnownBrowsers.AnyAsync(ct);
        return more ? now + Pause : null;
    }
}
