using System.Globalization;
using Lanyard.Web.Components.Hint;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Textarea;

namespace Lanyard.Web.Components.CharacterCount;

public static class CharacterCountMarkup
{
    public static Element Draw(CharacterCountOptions field)
    {
        var counted = field.CountType ?? (field.Maxwords is null ? null : "words");
        var limit = field.Maxwords ?? field.Maxlength;
        var message = HintMarkup.Draw(
            new()
            {
                Id = $"{field.FieldId}-info",
                Classes = $"govuk-character-count__message {field.CountMessage?.Classes}",
                Text = limit is { } count
                    ? FormattableString.Invariant($"You can enter up to {count} {(counted == "words" ? "words" : "characters")}")
                    : null,
            }
        );
        return TextareaMarkup.Draw(
            field with
            {
                DescribedBy = $"{field.FieldId}-info",
                Classes = $"govuk-js-character-count {field.Classes}",
                FormGroup = new()
                {
                    Classes = $"govuk-character-count {field.FormGroup?.Classes}",
                    Attributes = Limits(field, counted).And(field.FormGroup?.Attributes),
                    AfterInput = Words.Of(message),
                },
            }
        );
    }

    private static Dictionary<string, string?> Limits(CharacterCountOptions field, string? counted)
    {
        var limits = new Dictionary<string, string?>(StringComparer.Ordinal) { ["data-module"] = "govuk-character-count" };
        Put("data-maxlength", field.Maxlength);
        Put("data-maxwords", field.Maxwords);
        Put("data-threshold", field.Threshold);
        if (counted is not null)
        {
            limits["data-count-type"] = counted;
        }

        return limits;

        void Put(string name, int? value)
        {
            if (value is { } number)
            {
                limits[name] = number.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
