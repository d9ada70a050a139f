using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Reporting;

/// <summary>A report as it was made. What is presented to governors is this, and not how things stand when they meet.</summary>
public sealed class MadeReport
{
    public required Id<Trust> Trust { get; init; }
    public required Id<School> School { get; init; }

    /// <summary>Counted from one at each school.</summary>
    public required int Number { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The day on which the clauses stood as it says.</summary>
    public required DateOnly To { get; init; }
    public required DateOnly MadeOn { get; init; }
    public Id<Person>? MadeBy { get; init; }
    public required ReportSheet Sheet { get; init; }

    /// <summary>The last event of the ledger that it could know of.</summary>
    public required long LedgerEvent { get; init; }

    /// <summary>The digest of the ledger's chain at that event.</summary>
    public required string LedgerDigest { get; init; }

    /// <summary>The day of the meeting to which it was brought; null while it was to none.</summary>
    public DateOnly? PresentedOn { get; set; }
    public Bind? PresentedTo { get; set; }
    public string? MinuteReference { get; set; }

    /// <summary>When the next one is due, where a policy gives an interval.</summary>
    public DateOnly? NextDue { get; set; }

    public LedgerMark Mark => new(LedgerEvent, LedgerDigest);
}

/// <summary>A place in the ledger: up to which event, and the digest of the chain there.</summary>
public sealed record LedgerMark(long Event, string Digest);
