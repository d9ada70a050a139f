using System.Net;
using System.Text.Encodings.Web;
using Lanyard.Web.Components.Choices;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Select;

/// <summary>`&lt;ly-select for="School" label="School" items="Model.Schools" empty="Choose a school" /&gt;`: one of many; a few are better as radios.</summary>
[HtmlTargetElement("ly-select")]
public sealed class SelectTagHelper : FieldTagHelper
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The words of the first, empty choice; none when left out.</summary>
    public string? Empty { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        var items = await Choices.Items.GatherAsync(context, output, Items);
        var value = FieldValue() ?? "";
        output.Draw(
            SelectMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Name = FieldName,
                    Label = LabelOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Disabled = Disabled,
                    Items =
                    [
                        Empty is null ? null : new() { Value = "", Text = Empty },
                        .. items.Select(i => new SelectItem
                        {
                            Value = i.Value,
                            Text = i.Text ?? Plain(i),
                            Disabled = i.Disabled,
                            Selected = string.Equals(i.Value, value, StringComparison.OrdinalIgnoreCase),
                        }),
                    ],
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }

    /// <summary>An option holds words only.</summary>
    private static string Plain(ChoiceOptions item)
    {
        using var writer = new StringWriter();
        item.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
