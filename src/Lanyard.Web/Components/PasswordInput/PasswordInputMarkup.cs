using Lanyard.Web.Components.Button;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.TextInput;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.PasswordInput;

public static class PasswordInputMarkup
{
    public static IHtmlContent Draw(PasswordInputOptions field)
    {
        var show = ButtonMarkup.Draw(
            new()
            {
                Type = "button",
                Text = "Show",
                Classes = "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle",
                Attributes = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["aria-controls"] = field.FieldId,
                    ["aria-label"] = "Show password",
                    ["hidden"] = null,
                },
            }
        );
        return TextInputMarkup.Draw(
            new()
            {
                Id = field.FieldId,
                Name = field.Name,
                Type = "password",
                Value = field.Value,
                Label = field.Label,
                Hint = field.Hint,
                ErrorMessage = field.ErrorMessage,
                Disabled = field.Disabled,
                DescribedBy = field.DescribedBy,
                Spellcheck = false,
                Autocapitalize = "none",
                Autocomplete = string.IsNullOrEmpty(field.Autocomplete) ? "current-password" : field.Autocomplete,
                Classes = $"govuk-password-input__input govuk-js-password-input-input {field.Classes}",
                Attributes = field.Attributes,
                InputWrapper = new() { Classes = "govuk-password-input__wrapper" },
                FormGroup = new()
                {
                    Classes = $"govuk-password-input {field.FormGroup?.Classes}",
                    Attributes = new Dictionary<string, string?>(StringComparer.Ordinal) { ["data-module"] = "govuk-password-input" }.And(
                        field.FormGroup?.Attributes
                    ),
                    AfterInput = Words.Of(show),
                },
            }
        );
    }
}
