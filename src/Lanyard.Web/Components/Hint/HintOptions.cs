using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Hint;

public sealed record HintOptions : Words
{
    public string? Id { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
