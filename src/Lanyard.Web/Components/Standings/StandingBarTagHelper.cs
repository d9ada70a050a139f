using System.Globalization;
using Lanyard.Domain.Policies;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Standings;

/// <summary>`&lt;ly-standing-bar counts="counts" /&gt;`: how many clauses stand how, as a bar and in figures.</summary>
[HtmlTargetElement("ly-standing-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StandingBarTagHelper : TagHelper
{
    public StandingCounts Counts { get; set; } = new([]);

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(new Element("div").Class("ly-bar").Add(Bar()).Add(Figures()));

    // The figures beneath say the same, so the bar is for the eye alone.
    private Element Bar()
    {
        var bar = new Element("svg")
            .Class("ly-bar__drawn")
            .Set("viewBox", $"0 0 {Counts.Total} 1")
            .Set("preserveAspectRatio", "none")
            .Set("aria-hidden", "true")
            .Set("focusable", "false");
        var at = 0;
        foreach (var (standing, count) in Counts.Lines)
        {
            bar.Add(
                new Element("rect")
                    .Class("ly-bar__part", $"ly-bar__part--{Domain.Policies.Language.Slug.Of(standing)}")
                    .Set("x", Number(at))
                    .Set("width", Number(count))
                    .Set("height", "1")
            );
            at += count;
        }
        return bar;
    }

    private Element Figures()
    {
        var list = new Element("ul").Class("ly-bar__figures");
        foreach (var (standing, count) in Counts.Lines)
            list.Add(new Element("li").Add($"{Number(count)} ").Add(StandingMarkup.Draw(standing)));
        return list;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
