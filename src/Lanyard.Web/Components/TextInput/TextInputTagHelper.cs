using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.TextInput;

/// <summary>`&lt;ly-input for="Email" label="Email address" type="email" autocomplete="email" /&gt;`: one line of text.</summary>
[HtmlTargetElement("ly-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextInputTagHelper : FieldTagHelper
{
    public string Type { get; set; } = "text";
    public string? Value { get; set; }

    /// <summary>How many characters fit: 2, 3, 4, 5, 10, 20 or 30. The width says how much is asked for.</summary>
    public int? Width { get; set; }
    public string? Autocomplete { get; set; }
    public string? Inputmode { get; set; }
    public bool? Spellcheck { get; set; }
    public string? Prefix { get; set; }
    public string? Suffix { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        output.Draw(
            TextInputMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Name = FieldName,
                    Type = Type,
                    Value = FieldValue(Value) is { Length: > 0 } value ? value : null,
                    Label = LabelOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Disabled = Disabled,
                    Autocomplete = Autocomplete,
                    Inputmode = Inputmode,
                    Spellcheck = Spellcheck,
                    Prefix = Prefix is null ? null : new() { Text = Prefix },
                    Suffix = Suffix is null ? null : new() { Text = Suffix },
                    Classes = $"{(Width is { } width ? $"govuk-input--width-{width}" : null)} {output.Classes()}",
                    Attributes = output.Rest(),
                }
            )
        );
    }
}
