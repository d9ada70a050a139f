using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Breadcrumbs;

public sealed record BreadcrumbsOptions
{
    public IReadOnlyList<Crumb> Items { get; init; } = [];
    public string? LabelText { get; init; }

    /// <summary>On a phone only the first and the last step are shown.</summary>
    public bool CollapseOnMobile { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary>One step on the way here; without an address it is where one is.</summary>
public sealed record Crumb : Words
{
    public string? Href { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
