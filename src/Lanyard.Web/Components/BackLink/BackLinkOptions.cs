using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.BackLink;

public sealed record BackLinkOptions : Words
{
    public string? Href { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
