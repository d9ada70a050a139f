using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Textarea;

/// <summary>`&lt;ly-textarea for="Reason" label="Why?" /&gt;`: several lines.</summary>
[HtmlTargetElement("ly-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : FieldTagHelper
{
    public string? Value { get; set; }
    public int? Rows { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        output.Draw(
            TextareaMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Name = FieldName,
                    Value = FieldValue(Value),
                    Rows = Rows,
                    Label = LabelOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Disabled = Disabled,
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }
}
