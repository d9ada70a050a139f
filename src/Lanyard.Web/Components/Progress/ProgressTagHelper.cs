using System.Globalization;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Progress;

/// <summary>
/// `&lt;ly-progress id="import" label="People imported" done="120" of="400" /&gt;`: how far long work has come, in figures and as a bar.
/// </summary>
[HtmlTargetElement("ly-progress", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProgressTagHelper : TagHelper
{
    public string Id { get; set; } = "progress";
    public string Label { get; set; } = "";
    public int Done { get; set; }
    public int Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            new Element("div")
                .Class("ly-progress", output.Classes())
                .Set(output.Rest())
                .Add(
                    new Element("div")
                        .Class("ly-progress__label")
                        .Add(new Element("label").Class("govuk-label").Set("for", Id).Add(Label))
                        .Add(new Element("span").Add(string.Create(CultureInfo.InvariantCulture, $"{Done:N0} of {Of:N0}")))
                )
                .Add(
                    new Element("progress")
                        .Class("ly-progress__bar")
                        .Set("id", Id)
                        .Set("value", Done.ToString(CultureInfo.InvariantCulture))
                        .Set("max", Math.Max(Of, 1).ToString(CultureInfo.InvariantCulture))
                )
        );
}
