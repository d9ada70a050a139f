using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Fieldset;

/// <summary>`&lt;ly-fieldset legend="Address"&gt;…fields…&lt;/ly-fieldset&gt;`: fields that belong together.</summary>
[HtmlTargetElement("ly-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    public string Legend { get; set; } = "";
    public LabelSize LegendSize { get; set; } = LabelSize.M;
    public bool LegendIsHeading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            FieldsetMarkup.Draw(
                new()
                {
                    Legend = new()
                    {
                        Text = Legend,
                        IsPageHeading = LegendIsHeading,
                        Classes =
                            LegendSize == LabelSize.Plain ? null : $"govuk-fieldset__legend--{LegendSize.ToString().ToLowerInvariant()}",
                    },
                    Html = await output.Inside(),
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
}
