using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Notifications;

/// <summary>Something that one person should know: a kind, a page to open, and whether they have.</summary>
public sealed class Notification
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Notification> Id { get; init; }
    public required Id<Person> Person { get; init; }
    public required NotificationKind Kind { get; init; }

    /// <summary>A page of ours, such as <c>/people/…</c>; it holds ids, never words.</summary>
    public required string Link { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? ReadAt { get; set; }
    public required NotificationMail Mail { get; set; }
}

/// <summary>Whether mail goes about a notification. The names are stored.</summary>
public enum NotificationMail
{
    None,

    /// <summary>It waits for the next digest.</summary>
    Waits,
    Sent,
}

/// <summary>What a person chose for one kind.</summary>
public sealed class MailChoice
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Person> Person { get; init; }
    public required NotificationKind Kind { get; init; }
    public required MailWish Mail { get; set; }
}
