using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;

namespace Lanyard.Domain.Notifications;

/// <summary>One notification, by mail at once: its sentence and where to read on.</summary>
public sealed record NotificationLetter(Id<Notification> Notification, NotificationKind About) : DiscreetLetter
{
    public override string Subject(Letterhead head) => NotificationKinds.Of(About).Sentence.TrimEnd('.');

    public override IEnumerable<string> Paragraphs(Letterhead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        yield return NotificationKinds.Of(About).Sentence;
        yield return $"Open it here: {head.Link($"/notifications/{Notification}")}";
        yield return $"Choose what comes by mail: {head.Link("/notifications/mail")}";
    }
}

/// <summary>How many notifications of one kind.</summary>
public sealed record KindCount(NotificationKind About, int Count);

/// <summary>A day's notifications in one letter: how many of what.</summary>
public sealed record DigestLetter(IReadOnlyList<KindCount> Counts) : DiscreetLetter
{
    public override string Subject(Letterhead head)
    {
        var all = Counts.Sum(c => c.Count);
        return string.Create(CultureInfo.InvariantCulture, $"{all} unread {(all == 1 ? "notification" : "notifications")}");
    }

    public override IEnumerable<string> Paragraphs(Letterhead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        yield return string.Join('\n', Counts.Select(Line));
        yield return $"Read them here: {head.Link("/notifications")}";
        yield return $"Choose what comes by mail: {head.Link("/notifications/mail")}";
    }

    private static string Line(KindCount count) =>
        count.Count == 1
            ? NotificationKinds.Of(count.About).Sentence
            : string.Create(CultureInfo.InvariantCulture, $"{NotificationKinds.Of(count.About).Sentence} ({count.Count} times)");
}
