using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.SummaryList;

public sealed record SummaryListOptions
{
    public IReadOnlyList<SummaryRow?> Rows { get; init; } = [];
    public SummaryCard? Card { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record SummaryRow
{
    public SummaryCell Key { get; init; } = new();
    public SummaryCell Value { get; init; } = new();
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }

    /// <summary>A row of plain words; with an address to change it, the link is named after the key.</summary>
    public static SummaryRow Of(string key, Words value, string? change = null, string verb = "Change") =>
        new()
        {
            Key = new() { Text = key },
            Value = new() { Text = value.Text, Html = value.Html },
            // A Razor expression that is null reaches a string attribute as the empty one.
            Actions = string.IsNullOrEmpty(change)
                ? null
                : new()
                {
                    Items =
                    [
                        new()
                        {
                            Text = verb,
                            Href = change,
                            VisuallyHiddenText = char.ToLowerInvariant(key[0]) + key[1..],
                        },
                    ],
                },
        };
}

public sealed record SummaryCell : Words
{
    public string? Classes { get; init; }
}

public sealed record SummaryActions
{
    public IReadOnlyList<SummaryAction> Items { get; init; } = [];
    public string? Classes { get; init; }
}

public sealed record SummaryAction : Words
{
    public string? Href { get; init; }

    /// <summary>What the link is about, for those who hear links out of their place.</summary>
    public string? VisuallyHiddenText { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record SummaryCard
{
    public SummaryCardTitle? Title { get; init; }
    public SummaryActions? Actions { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record SummaryCardTitle : Words
{
    public int HeadingLevel { get; init; } = 2;
    public string? Classes { get; init; }
}
