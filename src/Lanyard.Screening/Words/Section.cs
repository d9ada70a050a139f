namespace Lanyard.Screening.Words;

/// <summary>Words of one sort in a lexicon file, with where they come from, why they are there, and how grave they are in each phase.</summary>
internal sealed record Section(
    string Rule,
    FindingKind? Kind,
    string Subkind,
    Sort Sorts,
    Severity Primary,
    Severity Secondary,
    double Weight,
    string Reason,
    string Source,
    string Licence
)
{
    public Severity In(Phase phase) => phase == Phase.Primary ? Primary : Secondary;
}

/// <summary>A word or phrase that is a finding, or part of one, by itself.</summary>
internal sealed record Entry(Section Section, string Term, ulong[] Words)
{
    /// <summary>It is found inside longer words too.</summary>
    public bool IsStem { get; init; }
}

/// <summary>All that is known about one word.</summary>
internal sealed class Meaning
{
    public Sort Sorts { get; set; }

    /// <summary>An English word that is written small.</summary>
    public bool IsCommon { get; set; }

    /// <summary>The findings that it is by itself, one a kind at most.</summary>
    public List<Entry> Entries { get; } = [];

    /// <summary>Some phrase begins with it.</summary>
    public bool BeginsPhrase { get; set; }
}
