using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Details;

/// <summary>`&lt;ly-details summary="Why do we ask?"&gt;…&lt;/ly-details&gt;`: what only some people need to read.</summary>
[HtmlTargetElement("ly-details")]
public sealed class DetailsTagHelper : TagHelper
{
    public string Summary { get; set; } = "";
    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            DetailsMarkup.Draw(
                new()
                {
                    SummaryText = Summary,
                    Open = Open,
                    Html = await output.Inside(),
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
}
