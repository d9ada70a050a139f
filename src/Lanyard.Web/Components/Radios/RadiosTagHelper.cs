using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Radios;

/// <summary>`&lt;ly-radios for="Role" label="Which role?"&gt;&lt;ly-item value="…"&gt;…`: one of a few. Choices may also come as data: `items="Model.Roles"`.</summary>
[HtmlTargetElement("ly-radios")]
public sealed class RadiosTagHelper : GroupTagHelper
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Beside each other; for two short answers such as yes and no.</summary>
    public bool Inline { get; set; }
    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        var items = await Choices.Items.GatherAsync(context, output, Items);
        var value = FieldValue();
        output.Draw(
            RadiosMarkup.Draw(
                new()
                {
                    Name = FieldName,
                    IdPrefix = FieldId,
                    Items =
                    [
                        .. items.Select(i =>
                            i with
                            {
                                Checked = value is { Length: > 0 } && string.Equals(i.Value, value, StringComparison.OrdinalIgnoreCase),
                            }
                        ),
                    ],
                    Fieldset = FieldsetOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Classes = $"{(Inline ? "govuk-radios--inline" : null)} {(Small ? "govuk-radios--small" : null)} {output.Classes()}",
                    Attributes = output.Rest(),
                }
            )
        );
    }
}
