using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.WarningText;

/// <summary>`&lt;ly-warning&gt;This cannot be undone.&lt;/ly-warning&gt;`: what follows if one goes on.</summary>
[HtmlTargetElement("ly-warning")]
public sealed class WarningTextTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            WarningTextMarkup.Draw(
                new()
                {
                    Html = await output.Inside(),
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
}
