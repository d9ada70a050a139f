using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.InsetText;

/// <summary>`&lt;ly-inset&gt;…&lt;/ly-inset&gt;`: a passage that stands apart, such as a quotation or a clause.</summary>
[HtmlTargetElement("ly-inset")]
public sealed class InsetTextTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            InsetTextMarkup.Draw(
                new()
                {
                    Html = await output.Inside(),
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
}
