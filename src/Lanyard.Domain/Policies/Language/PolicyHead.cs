namespace Lanyard.Domain.Policies.Language;

/// <summary>What stands at the top of a policy file.</summary>
public sealed record PolicyHead
{
    [Setting("a short name in small letters that never changes, such as stokes-wood")]
    public required string Policy { get; init; }

    [Setting("what the document is called")]
    public required string Title { get; init; }

    [Setting("who issues it, by name")]
    public required string Owner { get; init; }

    [Setting("whether a trust or a single school issues it")]
    public required Level Level { get; init; }

    [Setting("what the document calls this edition")]
    public string? Edition { get; init; }

    [Setting("how the document stands")]
    public required DocumentStanding Standing { get; init; }

    [Setting("the body that approves it")]
    public string? Approver { get; init; }

    [Setting("when this edition was approved, as precisely as the document says")]
    public PartialDate? Approved { get; init; }

    [Setting("when it falls due for review, as precisely as the document says")]
    public PartialDate? ReviewDue { get; init; }

    [Setting("how often it is reviewed")]
    public Span? ReviewEvery { get; init; }

    [Setting("whether schools may not alter the text")]
    public bool Locked { get; init; }

    [Setting("the fields that a school fills for itself")]
    public IReadOnlyList<string> LocalFields { get; init; } = [];

    [Setting("the documents that it is read together with")]
    public IReadOnlyList<string> Related { get; init; } = [];

    [Setting("the laws that it names, as it names them")]
    public IReadOnlyList<string> Laws { get; init; } = [];
}

/// <summary>What stands at the top of a clause.</summary>
public sealed record ClauseHead
{
    [Setting("the number that the document gives it")]
    public required string Clause { get; init; }

    [Setting("the duty in one plain sentence")]
    public required string Says { get; init; }

    [Setting("whom it binds")]
    public required IReadOnlyList<Bind> Binds { get; init; }

    [Setting("the main way in which it is carried")]
    public required Carriage Carried { get; init; }

    [Setting("what it is about")]
    public string? Topic { get; init; }

    [Setting("why no control keeps it")]
    public string? NoControlBecause { get; init; }
}

/// <summary>A reading of words that leave something open.</summary>
public sealed record InterpretationHead
{
    [Setting("what the words leave open")]
    public required string Question { get; init; }

    [Setting("the reading that was taken")]
    public required string Reading { get; init; }

    [Setting("why")]
    public required string Because { get; init; }

    [Setting("who may take another reading")]
    public required Bind MayChange { get; init; }
}
