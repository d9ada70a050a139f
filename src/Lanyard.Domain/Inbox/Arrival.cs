using Lanyard.Domain.Platforms;

namespace Lanyard.Domain.Inbox;

/// <summary>What the news of a message that we have already means.</summary>
public enum Arrival
{
    /// <summary>Nothing that we do not know, or older than what we know.</summary>
    Known,

    /// <summary>Its author changed it.</summary>
    Edited,

    /// <summary>It was deleted on the platform.</summary>
    Gone,

    /// <summary>We had heard that it was deleted before we heard of it.</summary>
    Belated,
}

/// <summary>Messages come twice, late and in the wrong order. What is newer counts, by the platform's moments and never by ours.</summary>
public static class Arrivals
{
    public static Arrival Of(Message held, IncomingMessage news)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(news);
        if (held.GoneAt is not null)
            return held.Text.Length == 0 && news.GoneAt is null && news.Text.Length > 0 ? Arrival.Belated : Arrival.Known;
        if (news.GoneAt is not null)
            return Arrival.Gone;
        var differs = news.Text != held.Text || !news.Media.SequenceEqual(held.Media, StringComparer.Ordinal);
        if (!differs)
            return Arrival.Known;
        // A platform that tells no moment of an edit sends what it shows now; one that does may send an older state late.
        return (news.EditedAt, held.EditedAt) switch
        {
            (null, not null) => Arrival.Known,
            (null, null) => Arrival.Edited,
            ({ } at, { } before) when at <= before => Arrival.Known,
            _ => Arrival.Edited,
        };
    }
}
