using System.Globalization;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Empty;

/// <summary>`&lt;ly-empty title="Nobody has been invited yet"&gt;…what to do next…&lt;/ly-empty&gt;`: where a list would be, were there anything in it.</summary>
[HtmlTargetElement("ly-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string Title { get; set; } = "";
    public int HeadingLevel { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            new Element("div")
                .Class("ly-empty", output.Classes())
                .Set(output.Rest())
                .Add(new Element("h" + HeadingLevel.ToString(CultureInfo.InvariantCulture)).Class("ly-empty__title").Add(Title))
                .Add(await output.Inside())
        );
}
