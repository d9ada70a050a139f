using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Inbox;

/// <summary>How a message reached us. The names are stored.</summary>
public enum MessageSource
{
    /// <summary>A connector fetched it.</summary>
    Platform,

    /// <summary>A program sent it.</summary>
    Program,

    /// <summary>It was in a file.</summary>
    File,

    /// <summary>A person saw it and typed it in.</summary>
    Hand,
}

/// <summary>What comes first. The numbers are stored: the smaller, the higher on the list.</summary>
public enum Urgency
{
    /// <summary>Somebody's life may be in danger.</summary>
    RiskToLife = 0,

    /// <summary>A person said that it cannot wait.</summary>
    Urgent = 1,
    Usual = 5,
}

/// <summary>Something that came in on an account: what it says, until when it is owed an answer, who is at it, and how it ended.</summary>
public sealed class Message
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Message> Id { get; init; }
    public required Id<School> School { get; init; }
    public required Id<Account> Account { get; init; }

    /// <summary>The platform's own id of it.</summary>
    public required string Key { get; init; }
    public required MessageKind Kind { get; init; }
    public required MessageSource Source { get; init; }
    public string? Thread { get; init; }
    public string? Post { get; init; }
    public string? InReplyTo { get; init; }
    public required string AuthorKey { get; init; }
    public required string AuthorName { get; set; }
    public required string Text { get; set; }
    public string? Language { get; init; }
    public string? Link { get; init; }
    public IReadOnlyList<string> Media { get; set; } = [];

    /// <summary>The platform's moment. Time is counted from here, however late we heard of it.</summary>
    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>When it was deleted on the platform. Our record stays.</summary>
    public DateTimeOffset? GoneAt { get; set; }
    public required Urgency Urgency { get; set; }

    /// <summary>Until when the policy wants it answered; null where no policy says.</summary>
    public Promise? Promise { get; init; }

    /// <summary>The promised moment to sort by: the end of time where nothing is promised.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The last of the steps on the way to the deadline that was taken.</summary>
    public PromiseStep? Step { get; set; }

    /// <summary>When the clock has to look at it again; null when it need not.</summary>
    public DateTimeOffset? LookAt { get; set; }
    public DateTimeOffset? MissedAt { get; set; }

    /// <summary>Whether somebody still has to do something about it.</summary>
    public required bool IsOpen { get; set; }

    /// <summary>How it ended, or what was done on the way there.</summary>
    public MessageEnd? End { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public Id<Person>? EndedBy { get; set; }
    public NoReplyReason? NoReplyBecause { get; set; }
    public HandOver? HandedTo { get; set; }

    /// <summary>It was changed by its author after it had ended: somebody looks whether it still may stand.</summary>
    public bool LookAgain { get; set; }

    /// <summary>Who is looking at it, until <see cref="ClaimedUntil"/>.</summary>
    public Id<Person>? ClaimedBy { get; set; }
    public DateTimeOffset? ClaimedUntil { get; set; }
}
