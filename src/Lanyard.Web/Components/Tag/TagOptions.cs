using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Tag;

public sealed record TagOptions : Words
{
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
