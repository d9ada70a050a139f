using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignOff;

/// <summary>Where a round is in its life. The names are stored.</summary>
public enum RoundState
{
    /// <summary>The clock is still asking people, some hundreds at a time. Those who were asked may sign already.</summary>
    Starting,
    Open,
    Closed,
}

/// <summary>Why a round ended. The names are stored.</summary>
public enum RoundEnd
{
    /// <summary>Somebody closed it.</summary>
    Closed,

    /// <summary>A newer round asks the same people.</summary>
    Replaced,

    /// <summary>The policy was withdrawn, or no edition of it binds any more.</summary>
    PolicyEnded,
}

/// <summary>A sign-off round: certain people are asked to read one edition of a policy to the end and to sign it, by a day.</summary>
public sealed class Round
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Round> Id { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }

    /// <summary>The one school that it asks; null for every school where the policy applies, and for the trust's own people.</summary>
    public Id<School>? School { get; init; }

    /// <summary>The edition that is signed now. A change that is not material moves the round on to the next one.</summary>
    public required Id<Edition> Edition { get; set; }
    public required IReadOnlyList<Audience> Audiences { get; init; }
    public required DateOnly BeganOn { get; init; }

    /// <summary>The last day in time for whoever was asked at the beginning.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>How many days somebody has who joins later.</summary>
    public required int JoinerDays { get; init; }

    /// <summary>How long a signature counts, as policies write it; null where the policy states no interval.</summary>
    public string? Every { get; init; }

    /// <summary>Whether that length of time is local practice: the policy states none.</summary>
    public bool IntervalIsLocal { get; init; }

    /// <summary>Whether three questions may be answered before signing.</summary>
    public required bool AsksQuestions { get; init; }
    public required RoundState State { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null when the clock began it, because the approver called a change material.</summary>
    public Id<Person>? CreatedBy { get; init; }

    /// <summary>How many people there were to ask when it began.</summary>
    public required int ToAsk { get; init; }

    /// <summary>How many of them have been asked so far.</summary>
    public int AskedSoFar { get; set; }

    /// <summary>The last person whom the clock asked; whoever comes after in the order of ids has not been.</summary>
    public Id<Person>? AskedUpTo { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public RoundEnd? Ended { get; set; }

    /// <summary>The round that took its place.</summary>
    public Id<Round>? ReplacedBy { get; set; }

    public bool IsOpen => State is not RoundState.Closed;

    public Span? Interval => Every is null ? null : Span.Read(Every);
}
