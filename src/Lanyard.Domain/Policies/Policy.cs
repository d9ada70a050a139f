using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies;

public enum Level
{
    Trust,
    School,
}

/// <summary>How a document says it stands. Whether it binds on a day is <see cref="EditionFacts"/>'s to say.</summary>
public enum DocumentStanding
{
    Draft,
    InForce,
    Overdue,
    Withdrawn,
}

/// <summary>Whom a clause binds, as policies say it.</summary>
public enum Bind
{
    Staff,
    School,
    Trust,
    Pupils,
    Administrator,
    Parents,
    Moderator,
    Headteacher,
    CommsManager,
    SeniorLeaders,
    Governors,
    LineManager,
    Contractors,
    SafeguardingLead,
    HumanResources,
}

/// <summary>The main way in which a clause is carried.</summary>
public enum Carriage
{
    Enforce,
    Workflow,
    Record,
    Attest,
    Guide,
    Detect,
    Report,
}

/// <summary>A whole policy as its file says it: one edition, read and found sound in shape.</summary>
public sealed record Policy
{
    public required string Key { get; init; }
    public required string Title { get; init; }

    /// <summary>Who issues it, by name.</summary>
    public required string Owner { get; init; }
    public required Level Level { get; init; }

    /// <summary>What the document calls this edition; null when it does not say.</summary>
    public string? Edition { get; init; }
    public required DocumentStanding Standing { get; init; }

    /// <summary>The body that approves it; null when the document names none.</summary>
    public string? Approver { get; init; }
    public PartialDate? Approved { get; init; }
    public PartialDate? ReviewDue { get; init; }
    public Span? ReviewEvery { get; init; }

    /// <summary>Whether schools may change the text. Only <see cref="LocalFields"/> are then theirs.</summary>
    public bool Locked { get; init; }
    public IReadOnlyList<string> LocalFields { get; init; } = [];
    public IReadOnlyList<string> Related { get; init; } = [];
    public IReadOnlyList<string> Laws { get; init; } = [];
    public required IReadOnlyList<Section> Sections { get; init; }

    public IEnumerable<Clause> Clauses => Sections.SelectMany(s => s.Clauses);

    public IEnumerable<Bound> Controls => Clauses.SelectMany(c => c.Controls);
}

public sealed record Section(string Title, IReadOnlyList<Clause> Clauses);

/// <summary>One duty, with the source's own number.</summary>
public sealed record Clause
{
    public required string Number { get; init; }

    /// <summary>The duty in one plain sentence.</summary>
    public required string Says { get; init; }
    public required IReadOnlyList<Bind> Binds { get; init; }
    public required Carriage Carried { get; init; }
    public string? Topic { get; init; }
    public IReadOnlyList<Bound> Controls { get; init; } = [];

    /// <summary>Why no control keeps it; null when one does.</summary>
    public string? NoControlBecause { get; init; }
    public IReadOnlyList<Interpretation> Interpretations { get; init; } = [];
    public required Place Place { get; init; }
}

/// <summary>A reading of words that leave something open. The clause itself is never altered by it.</summary>
/// <param name="Question">What the words leave open.</param>
/// <param name="Reading">The reading that was taken.</param>
/// <param name="Because">Why.</param>
/// <param name="MayChange">Who may take another reading.</param>
public sealed record Interpretation(string Question, string Reading, string Because, Bind MayChange);

/// <summary>A control where it stands: in this clause of this policy.</summary>
public sealed record Bound(string Policy, string Clause, Control Control, Place Place)
{
    /// <summary>Settings that the text gives a value. They never give way to a school's own.</summary>
    public IReadOnlyList<string> Stated { get; init; } = [];

    /// <summary>Settings of which the text says that the document gives no value.</summary>
    public IReadOnlyList<string> Unstated { get; init; } = [];

    /// <summary>Settings that this school holds for itself. What rests on them is local practice, not policy text.</summary>
    public IReadOnlyList<string> LocalSettings { get; init; } = [];

    public bool IsLocalPractice => LocalSettings.Count > 0;
}
