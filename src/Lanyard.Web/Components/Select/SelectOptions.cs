using Lanyard.Web.Components.Forms;

namespace Lanyard.Web.Components.Select;

public sealed record SelectOptions : FieldOptions
{
    public string? Value { get; init; }
    public IReadOnlyList<SelectItem?> Items { get; init; } = [];
}

public sealed record SelectItem
{
    public string? Text { get; init; }

    /// <summary>Its words when there is none.</summary>
    public string? Value { get; init; }
    public bool? Selected { get; init; }
    public bool Disabled { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
