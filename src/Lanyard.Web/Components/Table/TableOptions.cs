using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Table;

public sealed record TableOptions
{
    public string? Caption { get; init; }
    public string? CaptionClasses { get; init; }
    public IReadOnlyList<TableCell>? Head { get; init; }
    public IReadOnlyList<IReadOnlyList<TableCell>?> Rows { get; init; } = [];

    /// <summary>The first cell of each row names the row.</summary>
    public bool FirstCellIsHeader { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Ours: on a phone each row becomes a card, and every part says its role because the layout no longer does.</summary>
    public bool Stacked { get; init; }
}

public sealed record TableCell : Words
{
    /// <summary>`numeric` for figures, which stand to the right.</summary>
    public string? Format { get; init; }
    public string? Classes { get; init; }
    public int? Colspan { get; init; }
    public int? Rowspan { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
