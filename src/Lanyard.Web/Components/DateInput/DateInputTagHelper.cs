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
        var date = For?.Model as DateOnly?;
        DateInputItem[] parts = [Part("Day", date?.Day), Part("Month", date?.Month), Part("Year", date?.Year)];
        Register(Array.Find(parts, p => p.Error == true)?.Id ?? parts[0].Id);
        output.Draw(
            DateInputMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Day = parts[0],
                    Month = parts[1],
                    Year = parts[2],
                    Fieldset = FieldsetOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }

    private DateInputItem Part(string part, int? held)
    {
        var name = $"{FieldName}.{part}";
        var state = ViewContext.ViewData.ModelState;
        return new()
        {
            Name = name,
            Id = $"{FieldId}-{part.ToLowerInvariant()}",
            Label = part,
            Error = state.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? true : null,
            Value = entry?.AttemptedValue ?? held?.ToString(CultureInfo.InvariantCulture),
        };
    }
}
