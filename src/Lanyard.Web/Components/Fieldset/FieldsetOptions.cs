using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Fieldset;

public sealed record FieldsetOptions
{
    public LegendOptions? Legend { get; init; }
    public string? DescribedBy { get; init; }
    public string? Role { get; init; }
    public IHtmlContent? Html { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record LegendOptions : Words
{
    public bool IsPageHeading { get; init; }
    public string? Classes { get; init; }
}
