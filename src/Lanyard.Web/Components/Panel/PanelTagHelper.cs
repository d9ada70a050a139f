using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Panel;

/// <summary>`&lt;ly-panel title="Report received"&gt;Your reference: …&lt;/ly-panel&gt;`: the end of a journey; its title is the page's heading.</summary>
[HtmlTargetElement("ly-panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string Title { get; set; } = "";
    public int HeadingLevel { get; set; } = 1;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            PanelMarkup.Draw(
                new()
                {
                    TitleText = Title,
                    HeadingLevel = HeadingLevel,
                    Html = await output.Inside(),
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
}
