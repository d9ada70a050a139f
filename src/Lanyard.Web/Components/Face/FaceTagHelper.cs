using System.Text;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Face;

/// <summary>
/// <c>&lt;ly-face name="Zoë Fairweather" /&gt;</c>: initials in a disc whose colour follows from the name, the same on every page and every
/// day. It is a picture beside a name that is written out, so nothing reads it aloud.
/// </summary>
[HtmlTargetElement("ly-face", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FaceTagHelper : TagHelper
{
    /// <summary>How many colours the style sheet has for faces.</summary>
    public const int Colours = 7;

    public required string Name { get; set; }
    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            new Element("span")
                .Class("ly-face", $"ly-face--{ColourOf(Name)}", Large ? "ly-face--large" : null, output.Classes())
                .Set("aria-hidden", "true")
                .Add(NameInitials.Of(Name))
        );

    /// <summary>From 1 to <see cref="Colours"/>. A sum that is the same in every process, which a string's own hash code is not.</summary>
    public static int ColourOf(string name)
    {
        var sum = 2166136261u;
        foreach (var letter in Encoding.UTF8.GetBytes(name))
            sum = (sum ^ letter) * 16777619u;
        return (int)(sum % Colours) + 1;
    }
}
