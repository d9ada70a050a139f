using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Notifications;

/// <summary>Marks a person's own notifications as read. Who read what when is nobody else's business, so the ledger does not hear of it.</summary>
public sealed class ReadNotifications(LanyardDb db, TimeProvider clock)
{
    /// <returns>The page to open; null when there is no such notification of theirs.</returns>
    public async Task<string?> OneAsync(Id<Person> reader, Id<Notification> id, CancellationToken ct)
    {
        var notification = await db.Notifications.SingleOrDefaultAsync(n => n.Id == id && n.Person == reader, ct);
        if (notification is null)
            return null;
        notification.ReadAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return notification.Link;
    }

    /// <summary>Everything that there was when they pressed the button, and nothing that came in since.</summary>
    public Task<int> AllAsync(Id<Person> reader, DateTimeOffset seenAt, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db
            .Notifications.Where(n => n.Person == reader && n.ReadAt == null && n.At <= seenAt)
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now), ct);
    }
}
