using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.InsetText;

public sealed record InsetTextOptions : Words
{
    public string? Id { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
