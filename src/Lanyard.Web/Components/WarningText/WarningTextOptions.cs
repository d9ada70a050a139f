using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.WarningText;

public sealed record WarningTextOptions : Words
{
    public string? IconFallbackText { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
