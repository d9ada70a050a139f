using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.CharacterCount;

/// <summary>
/// `&lt;ly-character-count for="Reply" label="Your reply" max="300" /&gt;`: several lines, up to so many characters. It counts, the server decides:
/// longer text can be typed and is never cut.
/// </summary>
[HtmlTargetElement("ly-character-count", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CharacterCountTagHelper : FieldTagHelper
{
    public int Max { get; set; }
    public string? Value { get; set; }
    public int? Rows { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        output.Draw(
            CharacterCountMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Name = FieldName,
                    Value = FieldValue(Value),
                    Rows = Rows,
                    Maxlength = Max,
                    Label = LabelOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }
}
