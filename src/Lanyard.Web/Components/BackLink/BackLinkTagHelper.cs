using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.BackLink;

/// <summary>`&lt;ly-back-link href="/people" /&gt;`: one step back in a journey. It belongs in the section `Before`.</summary>
[HtmlTargetElement("ly-back-link")]
public sealed class BackLinkTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            // It stands before the main landmark, and everything on a page belongs to some landmark.
            new Element("nav")
                .Set("aria-label", "Back")
                .Add(
                    BackLinkMarkup.Draw(
                        new()
                        {
                            Html = await output.Inside(),
                            Href = Href,
                            Classes = output.Classes(),
                            Attributes = output.Rest(),
                        }
                    )
                )
        );
}
