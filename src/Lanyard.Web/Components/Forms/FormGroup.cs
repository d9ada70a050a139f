using Lanyard.Web.Components.ErrorMessage;
using Lanyard.Web.Components.Hint;
using Lanyard.Web.Components.Label;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Forms;

/// <summary>The box around a field: label, hint, error, and then the control, which is told what describes it.</summary>
public static class FormGroup
{
    public static Element Draw(FieldOptions field, Func<string?, IHtmlContent> control)
    {
        var hintId = $"{field.FieldId}-hint";
        var errorId = $"{field.FieldId}-error";
        var describedBy = Ids(field.DescribedBy, field.Hint is null ? null : hintId, field.ErrorMessage is null ? null : errorId);
        return Box(field.ErrorMessage is not null, field.FormGroup)
            .Add(LabelMarkup.Draw(field.Label is null ? null : field.Label with { For = field.FieldId }))
            .Add(field.Hint is null ? null : HintMarkup.Draw(field.Hint with { Id = hintId }))
            .Add(field.ErrorMessage is null ? null : ErrorMessageMarkup.Draw(field.ErrorMessage with { Id = errorId }))
            .Add(control(describedBy));
    }

    public static Element Box(bool failed, FormGroupOptions? group) =>
        new Element("div").Class("govuk-form-group", failed ? "govuk-form-group--error" : null, group?.Classes).Set(group?.Attributes);

    /// <summary>Ids for aria-describedby; null when there are none.</summary>
    public static string? Ids(params ReadOnlySpan<string?> ids)
    {
        var there = string.Join(' ', ids.ToArray().Where(id => !string.IsNullOrEmpty(id)));
        return there.Length == 0 ? null : there;
    }
}
