namespace Lanyard.Domain.Outbox;

/// <summary>What the other side said, as whoever carried the letter understood it.</summary>
/// <param name="Reason">A sentence for the operator; null when there is nothing to say.</param>
public sealed record Delivery(DeliveryKind Kind, string? Reason)
{
    public static Delivery Taken { get; } = new(DeliveryKind.Taken, null);

    /// <summary>Not taken now; it may be later.</summary>
    public static Delivery Later(string reason) => new(DeliveryKind.Later, reason);

    /// <summary>Not taken, and asking again would change nothing.</summary>
    public static Delivery Refused(string reason) => new(DeliveryKind.Refused, reason);

    /// <summary>Handed over, perhaps: the line went dead before an answer.</summary>
    public static Delivery Unknown(string reason) => new(DeliveryKind.Unknown, reason);
}

public enum DeliveryKind
{
    Taken,
    Later,
    Refused,
    Unknown,
}
