using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies;

/// <summary>How often events of a kind named a clause in a period, and when last.</summary>
public readonly record struct Tally(long Count, DateTimeOffset? Last)
{
    public DateOnly? Day => Last is { } last ? UkTime.DateOf(last) : null;
}

/// <summary>
/// What a control may look at to prove its clause: the edition and its life, what the school holds, and the events of the period that name
/// the clause. Everything is as of one day; a control never asks for more.
/// </summary>
public sealed record ClauseFacts(SchoolFacts School, Clause Clause, IReadOnlyDictionary<string, Tally> Tallies)
{
    public DateOnly AsOf => School.AsOf;

    public EditionFacts Edition => School.Edition;

    /// <summary>The events of these kinds together.</summary>
    public Tally Tally(IReadOnlyList<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var sum = new Tally(0, null);
        foreach (var kind in kinds)
        {
            if (Tallies.TryGetValue(kind, out var tally))
                sum = new(sum.Count + tally.Count, Later(sum.Last, tally.Last));
        }
        return sum;
    }

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b : a;
}

/// <summary>One school under one edition on one day: what the state of the house says, gathered once for all clauses.</summary>
public sealed record SchoolFacts
{
    public required DateOnly AsOf { get; init; }
    public required EditionFacts Edition { get; init; }

    /// <summary>When the school took the edition on, with the minute that says so; null while it has not.</summary>
    public AdoptionFacts? Adoption { get; init; }
    public IReadOnlyDictionary<string, string> LocalFields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is recorded of each related document and law, by the name that the policy gives it.</summary>
    public IReadOnlyDictionary<string, ReferenceFacts> References { get; init; } =
        new Dictionary<string, ReferenceFacts>(StringComparer.Ordinal);
    public RoleFacts Roles { get; init; } = new([], []);
    public SignOffFacts? SignOff { get; init; }

    /// <summary>What the register of disclaimers holds; null while nobody has been asked.</summary>
    public LinkedAccounts? LinkedAccounts { get; init; }

    /// <summary>When the report on every clause was last made and presented; null while nobody has made one.</summary>
    public ReportFacts? Report { get; init; }

    /// <summary>The notice of monitoring that stands; null while none was issued.</summary>
    public MonitoringFacts? Monitoring { get; init; }
}

/// <summary>The life of an edition, each step with its day.</summary>
/// <param name="Approved">As precise as its document or minute makes it.</param>
/// <param name="ReviewDue">As precise as its document makes it.</param>
public sealed record EditionFacts(
    int Number,
    DocumentStanding Standing,
    PartialDate? Approved,
    string? ApprovedBy,
    string? MinuteReference,
    DateOnly? InForceFrom,
    DateOnly? InForceUntil,
    PartialDate? ReviewDue
)
{
    /// <summary>When a review of it was last completed; null while none is recorded.</summary>
    public PartialDate? LastReviewed { get; init; }

    /// <summary>Whether it binds on this day: an overdue edition still does, a draft never did.</summary>
    public bool BindsOn(DateOnly day) =>
        Standing is DocumentStanding.InForce or DocumentStanding.Overdue
        && (InForceFrom is null || day >= InForceFrom)
        && (InForceUntil is null || day < InForceUntil);

    /// <summary>Overdue from the day after the last day that the review date may mean.</summary>
    public bool IsOverdueOn(DateOnly day) => ReviewDue is { } due && day > due.Latest;
}

public sealed record AdoptionFacts(DateOnly Meeting, string MinuteReference);

/// <param name="Edition">The edition that somebody last recorded as current.</param>
/// <param name="Position">How a law stands today, as one sentence, where that is known.</param>
public sealed record ReferenceFacts(string? Edition, DateOnly? CheckedOn, bool Superseded, string? Position = null);

/// <summary>The roles of a school on a day, by the name that policies use.</summary>
public sealed record RoleFacts(IReadOnlyList<Bind> Held, IReadOnlyList<Bind> Vacant);

/// <summary>How the current round of sign-off stands.</summary>
public sealed record SignOffFacts(int Asked, int HaveSigned, int Overdue, DateOnly? Started, DateOnly? NextDue);
