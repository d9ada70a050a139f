using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Inbox;

/// <summary>Who is looking at a message. A claim ends by itself, so that nobody who went home holds anything up.</summary>
public static class Claiming
{
    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Whoever has it now; null when nobody has.</summary>
    public static Id<Person>? HeldBy(this Message message, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.ClaimedUntil > now ? message.ClaimedBy : null;
    }

    /// <param name="name">The name of whoever has it, for the sentence.</param>
    public static Refusal? Refuse(Message message, Id<Person> person, DateTimeOffset now, bool takeOver, string? name)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!message.IsOpen && !message.LookAgain)
            return new("Nothing is left to do about this message.");
        if (message.HeldBy(now) is { } holder && holder != person && !takeOver)
            return new($"{name ?? "Somebody else"} is looking at this. Take it over if you have agreed so.");
        return null;
    }
}
