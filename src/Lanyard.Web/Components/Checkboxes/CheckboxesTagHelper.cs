using System.Collections;
using System.Globalization;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Checkboxes;

/// <summary>`&lt;ly-checkboxes for="Days" label="Which days?"&gt;&lt;ly-item value="…"&gt;…`: any of several, bound to a list.</summary>
[HtmlTargetElement("ly-checkboxes")]
public sealed class CheckboxesTagHelper : GroupTagHelper
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];
    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        var items = await Choices.Items.GatherAsync(context, output, Items);
        var values = Values();
        output.Draw(
            CheckboxesMarkup.Draw(
                new()
                {
                    Name = FieldName,
                    IdPrefix = FieldId,
                    Items =
                    [
                        .. items.Select(i => new CheckboxOptions
                        {
                            Value = i.Value,
                            Text = i.Text,
                            Html = i.Html,
                            Hint = i.Hint,
                            Disabled = i.Disabled,
                            Divider = i.Divider,
                            Conditional = i.Conditional,
                            Attributes = i.Attributes,
                            Checked = values.Contains(i.Value ?? "", StringComparer.OrdinalIgnoreCase),
                        }),
                    ],
                    Fieldset = FieldsetOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Classes = $"{(Small ? "govuk-checkboxes--small" : null)} {output.Classes()}",
                    Attributes = output.Rest(),
                }
            )
        );
    }

    /// <summary>What was ticked when it came back with an error; otherwise what the model holds.</summary>
    private List<string> Values() =>
        ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) && entry.RawValue is { } raw
            ? [.. raw is string one ? [one] : ((IEnumerable)raw).Cast<object>().Select(Written)]
            : [.. (For?.Model as IEnumerable)?.Cast<object>().Select(Written) ?? []];

    private static string Written(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
