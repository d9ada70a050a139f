namespace Lanyard.Domain.Policies.Bringing;

/// <summary>A clause as a proposer reads it: its own words, the words that introduce its list, and the headings above it.</summary>
public sealed record Passage(BroughtClause Clause)
{
    // What a duty asks stands at its beginning; a page without a full stop is not read to its end.
    private const int Longest = 800;

    public string Words { get; } = Clause.Words.Length > Longest ? Clause.Words[..Longest] : Clause.Words;

    public string Lead { get; } = Clause.Lead.Length > Longest ? Clause.Lead[..Longest] : Clause.Lead;

    public string Headings { get; } = string.Join(" / ", Clause.Headings);

    /// <summary>The introducing words and its own.</summary>
    public string Whole => Lead.Length == 0 ? Words : $"{Lead} {Words}";
}
