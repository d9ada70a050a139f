using System.Globalization;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Textarea;

public static class TextareaMarkup
{
    private const int UsualRows = 5;

    public static Element Draw(TextareaOptions field) =>
        FormGroup
            .Draw(
                field,
                describedBy =>
                    new Element("textarea")
                        .Class("govuk-textarea", field.ErrorMessage is null ? null : "govuk-textarea--error", field.Classes)
                        .Set("id", field.FieldId)
                        .Set("name", field.Name)
                        .Set("rows", (field.Rows ?? UsualRows).ToString(CultureInfo.InvariantCulture))
                        .Set("spellcheck", field.Spellcheck is { } check ? (check ? "true" : "false") : null)
                        .Flag("disabled", field.Disabled)
                        .Set("aria-describedby", describedBy)
                        .SetIfAny("autocomplete", field.Autocomplete)
                        .Set(field.Attributes)
                        .Add(field.Value)
            )
            .Add(field.FormGroup?.AfterInput);
}
