using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.NotificationBanner;

public sealed record NotificationBannerOptions : Words
{
    /// <summary>`success`, or nothing.</summary>
    public string? Type { get; init; }
    public string? Role { get; init; }
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }
    public string? TitleId { get; init; }
    public int? TitleHeadingLevel { get; init; }
    public bool? DisableAutoFocus { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    internal bool Success => Type == "success";
}
