using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Notifications;

public sealed record NotificationLine(Id<Notification> Id, NotificationKind Kind, DateTimeOffset At, bool Unread)
{
    public string Sentence => NotificationKinds.Of(Kind).Sentence;
}

/// <summary>A person's own notifications, newest first.</summary>
public sealed class NotificationQueries(LanyardDb db)
{
    public async Task<PageOf<NotificationLine, Id<Notification>>> PageAsync(
        Id<Person> person,
        Place<Id<Notification>> place,
        int size,
        CancellationToken ct
    )
    {
        var page = await db.Notifications.AsNoTracking().Where(n => n.Person == person).PageAsync(n => n.Id, place, size, ct);
        return page.With<NotificationLine>([.. page.Rows.Select(n => new NotificationLine(n.Id, n.Kind, n.At, n.ReadAt is null))]);
    }

    public async Task<IReadOnlyDictionary<NotificationKind, MailWish>> WishesAsync(Id<Person> person, CancellationToken ct)
    {
        var chosen = await db.MailChoices.AsNoTracking().Where(c => c.Person == person).ToDictionaryAsync(c => c.Kind, c => c.Mail, ct);
        return NotificationKinds.Table.Keys.ToDictionary(
            k => k,
            k => MailWishes.Resolve(k, chosen.TryGetValue(k, out var wish) ? wish : null)
        );
    }
}
