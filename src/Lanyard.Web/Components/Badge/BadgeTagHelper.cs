using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Badge;

/// <summary>`&lt;ly-badge&gt;Practice&lt;/ly-badge&gt;`: a quiet label beside a name, where a tag would say too much.</summary>
[HtmlTargetElement("ly-badge")]
public sealed class BadgeTagHelper : TagHelper
{
    public BadgeColour Colour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            new Element("span")
                .Class(
                    "moj-badge",
                    Colour == BadgeColour.Blue ? null : $"moj-badge--{Colour.ToString().ToLowerInvariant()}",
                    output.Classes()
                )
                .Set(output.Rest())
                .Add(await output.Inside())
        );
}

public enum BadgeColour
{
    Blue,
    Purple,
    Red,
    Green,
    Grey,
}
