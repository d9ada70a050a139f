using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Checkboxes;

/// <summary>`&lt;ly-checkbox for="Agree" label="I have read it" /&gt;`: one yes, bound to a bool.</summary>
[HtmlTargetElement("ly-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper : FieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        output.Draw(
            CheckboxesMarkup.Draw(
                new()
                {
                    Name = FieldName,
                    IdPrefix = FieldId,
                    ErrorMessage = ErrorOptions,
                    Items =
                    [
                        new()
                        {
                            Text = LabelText,
                            Value = "true",
                            Hint = HintOptions,
                            Disabled = Disabled,
                            Checked = string.Equals(FieldValue(), "true", StringComparison.OrdinalIgnoreCase),
                        },
                    ],
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }
}
