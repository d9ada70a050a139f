using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Alert;

/// <summary>`&lt;ly-alert kind="Warning" title="Two roles are vacant"&gt;…&lt;/ly-alert&gt;`: something about this page that matters now.</summary>
[HtmlTargetElement("ly-alert")]
public sealed class AlertTagHelper : TagHelper
{
    public AlertKind Kind { get; set; }
    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.Inside();
        var kind = Kind.ToString().ToLowerInvariant();
        var content = new Element("div").Class("moj-alert__content");
        content = more is null ? content.Add(Title) : content.Add(new Element("h2").Class("moj-alert__heading").Add(Title)).Add(more);
        output.Draw(
            new Element("div")
                .Class("moj-alert", $"moj-alert--{kind}", more is null ? null : "moj-alert--with-heading", output.Classes())
                .Set("role", "region")
                .Set("aria-label", $"{kind}: {Title}")
                .Set(output.Rest())
                .Add(new Element("div").Add(Icon(Kind)))
                .Add(content)
        );
    }

    /// <summary>Each kind has a shape of its own: a disc, a tick, a triangle, a crossed octagon.</summary>
    private static Element Icon(AlertKind kind)
    {
        var icon = new Element("svg")
            .Class("moj-alert__icon")
            .Set("role", "presentation")
            .Set("focusable", "false")
            .Set("viewBox", "0 0 30 30")
            .Set("height", "30")
            .Set("width", "30");
        return kind switch
        {
            AlertKind.Success => icon.Add(Line("M4 16l8 8L27 7")),
            AlertKind.Warning => icon.Add(Shape("M15 2.500 28.700 26.500H1.300Z")).Add(Mark("M15 10v8M15 22v1")),
            AlertKind.Error => icon.Add(Shape("M9.800 2.500h10.400l7.300 7.300v10.400l-7.300 7.300H9.800l-7.300-7.300V9.800Z"))
                .Add(Mark("m10 10 10 10M20 10 10 20")),
            _ => icon.Add(new Element("circle").Set("cx", "15").Set("cy", "15").Set("r", "12.500").Set("fill", "currentColor"))
                .Add(Mark("M15 13.500V22M15 8v1")),
        };
    }

    private static Element Shape(string path) => new Element("path").Set("d", path).Set("fill", "currentColor");

    private static Element Line(string path) =>
        new Element("path").Set("d", path).Set("fill", "none").Set("stroke", "currentColor").Set("stroke-width", "4");

    private static Element Mark(string path) => new Element("path").Class("ly-alert__mark").Set("d", path);
}

public enum AlertKind
{
    Information,
    Success,
    Warning,
    Error,
}
