using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.TextInput;

public static class TextInputMarkup
{
    public static IHtmlContent Draw(TextInputOptions field) =>
        FormGroup.Draw(field, describedBy => Wrapped(field, Box(field, describedBy)));

    private static Element Box(TextInputOptions field, string? describedBy) =>
        new Element("input")
            .Class("govuk-input", field.Classes, field.ErrorMessage is null ? null : "govuk-input--error")
            .Set("id", field.FieldId)
            .Set("name", field.Name)
            .Set("type", string.IsNullOrEmpty(field.Type) ? "text" : field.Type)
            .Set("spellcheck", field.Spellcheck is { } check ? (check ? "true" : "false") : null)
            .Set("value", field.Value)
            .Flag("disabled", field.Disabled)
            .Set("aria-describedby", describedBy)
            .Set("autocomplete", field.Autocomplete)
            .Set("autocapitalize", field.Autocapitalize)
            .Set("pattern", field.Pattern)
            .Set("inputmode", field.Inputmode)
            .Set(field.Attributes);

    private static Element Wrapped(TextInputOptions field, Element box)
    {
        var after = field.FormGroup?.AfterInput is { Any: true } words ? words : null;
        return field.Prefix is not { Any: true } && field.Suffix is not { Any: true } && after is null
            ? box
            : new Element("div")
                .Class("govuk-input__wrapper", field.InputWrapper?.Classes)
                .Set(field.InputWrapper?.Attributes)
                .Add(Affix(field.Prefix, "prefix"))
                .Add(box)
                .Add(Affix(field.Suffix, "suffix"))
                .Add(after);
    }

    private static Element? Affix(AffixOptions? affix, string side) =>
        affix is not { Any: true }
            ? null
            : new Element("div").Class($"govuk-input__{side}", affix.Classes).Set("aria-hidden", "true").Set(affix.Attributes).Add(affix);
}
