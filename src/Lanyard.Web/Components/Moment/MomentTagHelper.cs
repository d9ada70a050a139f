using System.Globalization;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Moment;

/// <summary>`&lt;ly-time at="@row.At" /&gt;` or `&lt;ly-time on="@row.Day" /&gt;`: for people in words, for programs in the attribute.</summary>
[HtmlTargetElement("ly-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MomentTagHelper : TagHelper
{
    public DateTimeOffset? At { get; set; }
    public DateOnly? On { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            At is { } at ? Draw(at)
            : On is { } on ? Draw(on)
            : null
        );

    public static Element Draw(DateTimeOffset at) =>
        new Element("time")
            .Set("datetime", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Add(When.Words(at));

    public static Element Draw(DateOnly on) =>
        new Element("time").Set("datetime", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Add(When.Words(on));
}
