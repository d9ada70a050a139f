namespace Lanyard.Domain.Policies.Bringing;

public enum BlockKind
{
    Heading,
    Paragraph,
    Item,
    Row,
}

/// <summary>A piece of a document as its author laid it out: a heading, a paragraph, an item of a list or a row of a table.</summary>
/// <param name="Line">Where it stands in the document, counted from one.</param>
public sealed record Block(BlockKind Kind, string Text, int Line)
{
    /// <summary>The number or letter that the document prints before it, without brackets: <c>1.1</c>, <c>A.2.3</c>, <c>a</c>, <c>iv</c>.</summary>
    public string? Label { get; init; }

    /// <summary>How deep it stands, counted from one; null where the document does not tell, as a plain text often does not.</summary>
    public int? Level { get; init; }

    /// <summary>The cells of a row.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}
