using System.Globalization;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.DateInput;

/// <summary>`&lt;ly-date for="From" label="First day" hint="For example, 27 3 2026" /&gt;`: a date that somebody knows, bound to a DateOnly or DateOnly?.</summary>
[HtmlTargetElement("ly-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : GroupTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register($"{FieldId}-day");
        var fields = FieldsOnPage.Of(ViewContext.HttpContext);
        var date = For?.Model as DateOnly?;
        output.Draw(
            DateInputMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Day = Part(fields, "Day", date?.Day),
                    Month = Part(fields, "Month", date?.Month),
                    Year = Part(fields, "Year", date?.Year),
                    Fieldset = FieldsetOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }

    private DateInputItem Part(FieldsOnPage fields, string part, int? held)
    {
        var name = $"{FieldName}.{part}";
        var id = $"{FieldId}-{part.ToLowerInvariant()}";
        fields.Add(name, id);
        var state = ViewContext.ViewData.ModelState;
        return new()
        {
            Name = name,
            Id = id,
            Label = part,
            Error = state.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? true : null,
            Value = entry?.AttemptedValue ?? (held is > 0 ? held.Value.ToString(CultureInfo.InvariantCulture) : null),
        };
    }
}
