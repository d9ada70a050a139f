using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.TextInput;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.DateInput;

public static class DateInputMarkup
{
    public static IHtmlContent Draw(DateInputOptions date)
    {
        (string Part, DateInputItem? Item, int Width)[] parts = [("day", date.Day, 2), ("month", date.Month, 2), ("year", date.Year, 4)];
        var anyWrong = parts.Any(p => IsWrong(p.Item));
        var controls = new Element("div")
            .Class("govuk-date-input", date.Classes)
            .Set(date.Attributes)
            .SetIfAny("id", date.Id)
            .Add(parts.Select(p => Part(date, p.Part, p.Item, p.Width, anyWrong)));
        return GroupMarkup.Draw(date, date.Id, date.Fieldset?.DescribedBy, controls, role: "group");
    }

    private static Element Part(DateInputOptions date, string part, DateInputItem? item, int width, bool anyWrong)
    {
        var name = string.IsNullOrEmpty(item?.Name) ? part : item.Name;
        var posted = string.IsNullOrEmpty(date.NamePrefix) ? name : $"{date.NamePrefix}-{name}";
        var classes = item?.Classes ?? "";
        var wrong = IsWrong(item) || (item?.Error != false && date.ErrorMessage is not null && !anyWrong);
        return new Element("div")
            .Class("govuk-date-input__item")
            .Add(
                TextInputMarkup.Draw(
                    new()
                    {
                        Label = new()
                        {
                            Text = string.IsNullOrEmpty(item?.Label) ? char.ToUpperInvariant(name[0]) + name[1..] : item.Label,
                            Classes = "govuk-date-input__label",
                        },
                        Id = string.IsNullOrEmpty(item?.Id) ? $"{date.Id}-{name}" : item.Id,
                        Name = posted,
                        Value = item?.Value ?? Given(date, posted) ?? (item is null ? Given(date, part) : null),
                        Type = "text",
                        Inputmode = string.IsNullOrEmpty(item?.Inputmode) ? "numeric" : item.Inputmode,
                        Autocomplete = item?.Autocomplete,
                        Pattern = item?.Pattern,
                        Attributes = item?.Attributes,
                        Classes = string.Join(
                            ' ',
                            "govuk-date-input__input",
                            wrong && !Has(classes, "govuk-input--error") ? "govuk-input--error" : "",
                            Has(classes, "govuk-input--width-") ? "" : FormattableString.Invariant($"govuk-input--width-{width}"),
                            classes
                        ),
                    }
                )
            );
    }

    private static bool IsWrong(DateInputItem? item) => item is { Error: true } || Has(item?.Classes ?? "", "govuk-input--error");

    private static bool Has(string classes, string part) => classes.Contains(part, StringComparison.Ordinal);

    private static string? Given(DateInputOptions date, string name) => date.Values?.GetValueOrDefault(name);
}
