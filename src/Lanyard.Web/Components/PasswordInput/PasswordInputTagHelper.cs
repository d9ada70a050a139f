using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.PasswordInput;

/// <summary>`&lt;ly-password for="Password" label="Password" /&gt;`; `autocomplete="new-password"` where one is chosen. It is never sent back to the page.</summary>
[HtmlTargetElement("ly-password", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PasswordInputTagHelper : FieldTagHelper
{
    public string Autocomplete { get; set; } = "current-password";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        output.Draw(
            PasswordInputMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Name = FieldName,
                    Autocomplete = Autocomplete,
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
