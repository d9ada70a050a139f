namespace Lanyard.Domain.Policies.Bringing;

/// <summary>A document that somebody brought, as clauses under their headings.</summary>
/// <param name="Title">What the document calls itself; null when it does not.</param>
public sealed record BroughtPolicy(string? Title, IReadOnlyList<BroughtSection> Sections)
{
    public IEnumerable<BroughtClause> Clauses => Sections.SelectMany(s => s.Clauses);
}

public sealed record BroughtSection(string Title, IReadOnlyList<BroughtClause> Clauses);

/// <summary>Where a clause stands in the document, which says how its words are to be read.</summary>
public enum ClauseShape
{
    /// <summary>Above the first section: title, dates, approval, related documents.</summary>
    FrontMatter,
    Paragraph,
    Item,

    /// <summary>A row of a table or a line of a form.</summary>
    Field,
}

/// <summary>Something that the document says, with the number by which people will quote it.</summary>
/// <param name="Number">The document's own where it prints one; otherwise built from its section: <c>2.1.s2</c>, <c>4.2.b3</c>, <c>1.p1</c>.</param>
/// <param name="Words">Its own words.</param>
public sealed record BroughtClause(string Number, string Words, ClauseShape Shape, int Line)
{
    /// <summary>The words that introduce the list in which it stands, such as "Staff must not:".</summary>
    public string Lead { get; init; } = "";

    /// <summary>The headings above it, outermost first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
}
