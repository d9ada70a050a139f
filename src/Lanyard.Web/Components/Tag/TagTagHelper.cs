using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Tag;

/// <summary>`&lt;ly-tag colour="Green"&gt;Active&lt;/ly-tag&gt;`: one or two words on the state of a thing. The word carries the meaning, the colour helps.</summary>
[HtmlTargetElement("ly-tag")]
public sealed class TagTagHelper : TagHelper
{
    public TagColour Colour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            TagMarkup.Draw(
                new()
                {
                    Html = await output.Inside(),
                    Classes = $"{ClassOf(Colour)} {output.Classes()}",
                    Attributes = output.Rest(),
                }
            )
        );

    public static string? ClassOf(TagColour colour) =>
        colour switch
        {
            TagColour.Blue => null,
            TagColour.Green => "govuk-tag--green",
            TagColour.Purple => "govuk-tag--purple",
            TagColour.Red => "govuk-tag--red",
            TagColour.Orange => "govuk-tag--orange",
            TagColour.Yellow => "govuk-tag--yellow",
            TagColour.Grey => "govuk-tag--grey",
            _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "A tag has no such colour."),
        };
}

public enum TagColour
{
    Blue,
    Green,
    Purple,
    Red,
    Orange,
    Yellow,
    Grey,
}
