using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Label;

public sealed record LabelOptions : Words
{
    public string? For { get; init; }
    public bool IsPageHeading { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
