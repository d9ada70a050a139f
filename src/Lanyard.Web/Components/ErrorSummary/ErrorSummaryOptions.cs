using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.ErrorSummary;

public sealed record ErrorSummaryOptions
{
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }
    public string? DescriptionText { get; init; }
    public IHtmlContent? DescriptionHtml { get; init; }
    public IReadOnlyList<ErrorSummaryItem> ErrorList { get; init; } = [];
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public bool? DisableAutoFocus { get; init; }
}

/// <summary>One sentence on what is wrong, linked to the field where it can be put right.</summary>
public sealed record ErrorSummaryItem : Words
{
    public string? Href { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
