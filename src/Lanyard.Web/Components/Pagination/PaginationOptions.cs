using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Pagination;

/// <summary>Back and on through a long list. Lists are read by key, not by page number, so there are no numbers.</summary>
public sealed record PaginationOptions
{
    public PageLink? Previous { get; init; }
    public PageLink? Next { get; init; }
    public string? LandmarkLabel { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record PageLink : Words
{
    public string? Href { get; init; }
    public string? LabelText { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
