using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Outbox;

/// <summary>Where a dispatch stands. The names are stored.</summary>
public enum DispatchState
{
    /// <summary>Waits for its moment.</summary>
    Queued,

    /// <summary>Being sent right now, or somebody died while sending it.</summary>
    Sending,

    /// <summary>It was being sent when the line went dead: it may have arrived or not.</summary>
    Unknown,

    /// <summary>The other side took it.</summary>
    Confirmed,

    /// <summary>It will not be sent unless a person says so.</summary>
    Failed,
}

/// <summary>One thing that must leave the house, written with the change that wants it and sent after.</summary>
public sealed class Dispatch
{
    /// <summary>How long a letter that arrived stays on the list.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(90);

    public required Id<Trust> Trust { get; init; }
    public required Id<Dispatch> Id { get; init; }

    /// <summary>The kind of letter.</summary>
    public required string Kind { get; init; }

    /// <summary>Whom it is for; the address is looked up when it is sent.</summary>
    public required Id<Person>? Person { get; init; }

    /// <summary>What the letter is written from. Emptied when it was taken, so that nothing private lies about.</summary>
    public required string Payload { get; set; }
    public required DispatchState State { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>How often nobody could say whether it had arrived.</summary>
    public int Unknowns { get; set; }

    /// <summary>When it goes, or goes again, by itself; null when it does not.</summary>
    public required DateTimeOffset? DueAt { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>Why it stands where it stands, in a sentence without an address.</summary>
    public string? Reason { get; set; }
}

/// <summary>How one try went.</summary>
public sealed class DispatchAttempt
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Dispatch> Dispatch { get; init; }
    public required int Number { get; init; }
    public required DateTimeOffset At { get; init; }
    public required DispatchState State { get; set; }
    public string? Reason { get; set; }
}

/// <summary>A person looked at a dispatch that was stuck and had it sent again.</summary>
public sealed record DispatchSentAgain(Id<Dispatch> Dispatch, DispatchState Was) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Dispatch, Dispatch.Value);
}
