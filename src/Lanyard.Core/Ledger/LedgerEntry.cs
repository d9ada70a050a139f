using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Ledger;

/// <summary>An event as it is read from the ledger: what happened, to what, when, by whom, and its link in the chain.</summary>
/// <param name="Body">The event's own facts, as JSON: ids, codes, dates and counts.</param>
/// <param name="Digest">In hexadecimal.</param>
public sealed record LedgerEntry(
    long Seq,
    Guid Id,
    DateTimeOffset At,
    string Kind,
    Subject Subject,
    Id<School>? School,
    Actor Actor,
    IReadOnlyList<string> Clauses,
    string Body,
    string Digest
)
{
    /// <summary>The event itself; null when this version of Lanyard does not know its kind: a newer one wrote it.</summary>
    public LedgerEvent? Happened { get; } = EventJson.Kinds.ContainsKey(Kind) ? EventJson.Read(Kind, Body) : null;
}

/// <summary>Which events are wanted; what is null is not asked for.</summary>
public sealed record LedgerFilter
{
    public string? Kind { get; init; }
    public Id<School>? School { get; init; }

    /// <summary>Only events of these schools; null for all, and for those of the trust as a whole.</summary>
    public IReadOnlyCollection<Id<School>>? Among { get; init; }

    /// <summary>The id of the record that they happened to.</summary>
    public Guid? Subject { get; init; }

    /// <summary>What kind of record that is, where it is known.</summary>
    public SubjectKind? SubjectKind { get; init; }
    public DateTimeOffset? Since { get; init; }

    /// <summary>The clause that they speak of.</summary>
    public NamedClause? Clause { get; init; }

    /// <summary>A day by the clock on the wall.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>A clause as evidence is filed under it: the edition, such as <c>odbst@1</c>, the clause's number, and the school or the whole trust.</summary>
public sealed record NamedClause(string Edition, string Number, Id<School> School);
