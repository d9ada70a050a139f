using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>
/// Lets those who may see the outbox know that something is stuck in it: once, until they have looked. So a mail server that is down for a
/// day is one notification and not a thousand, and a letter about a failed letter that fails too ends there.
/// </summary>
public sealed class TellOperators(Changes changes)
{
    private static readonly Role[] Operators =
    [
        .. Roles.Table.Values.Where(s => s.Permissions.Contains(Permission.SeeOperations)).Select(s => s.Role),
    ];

    /// <summary>Keeps what is pending in the unit of work in the same transaction.</summary>
    public async Task DoAsync(Id<Trust> trust, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(trust), ct);
        var day = UkTime.DateOf(change.Now);
        var waiting = change.Db.Notifications.Where(n => n.Kind == NotificationKind.LetterFailed && n.ReadAt == null);
        var people = await change
            .Db.Appointments.Where(a => Operators.Contains(a.Role) && a.From <= day && (a.Until == null || a.Until >= day))
            .Select(a => a.Person)
            .Distinct()
            .Where(p => !waiting.Any(n => n.Person == p))
            .ToListAsync(ct);
        foreach (var person in people)
            await change.NotifyAsync(person, NotificationKind.LetterFailed, "/operations/outbox?state=Failed", ct);
        await change.CommitAsync(ct);
    }
}
