using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Notifications;

/// <summary>How somebody wants to be told by mail. The names are stored.</summary>
public enum MailWish
{
    AtOnce,

    /// <summary>Once a day, at seven in the morning, if there is anything unread.</summary>
    Daily,
    Off,
}

public static class MailWishes
{
    /// <summary>What counts: the person's own choice, except that a mandatory kind is never off.</summary>
    public static MailWish Resolve(NotificationKind kind, MailWish? chosen)
    {
        var sheet = NotificationKinds.Of(kind);
        var wish = chosen ?? sheet.Unasked;
        return wish == MailWish.Off && sheet.Mandatory ? MailWish.AtOnce : wish;
    }

    public static Refusal? Refuse(NotificationKind kind, MailWish wish) =>
        wish == MailWish.Off && NotificationKinds.Of(kind).Mandatory
            ? new($"Mail about this cannot be switched off: choose at once or once a day.", kind.ToString())
            : null;
}

public sealed record MailWishChanged(Id<Person> Person, NotificationKind About, MailWish Before, MailWish After) : PersonEvent(Person);
