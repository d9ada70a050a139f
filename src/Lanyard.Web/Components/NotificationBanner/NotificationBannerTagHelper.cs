using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.NotificationBanner;

/// <summary>
/// `&lt;ly-banner title="Two roles are vacant"&gt;…&lt;/ly-banner&gt;`: something about more than this page. What has just been done is said by
/// `TempData.Done("…")`; the layout shows it.
/// </summary>
[HtmlTargetElement("ly-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    public string? Title { get; set; }
    public bool Success { get; set; }

    /// <summary>One sentence in large letters; more goes between the tags.</summary>
    public string? Sentence { get; set; }
    public string TitleId { get; set; } = "banner-title";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            NotificationBannerMarkup.Draw(
                new()
                {
                    Type = Success ? "success" : null,
                    TitleText = Title,
                    TitleId = TitleId,
                    Text = Sentence,
                    Html = await output.Inside(),
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
}
