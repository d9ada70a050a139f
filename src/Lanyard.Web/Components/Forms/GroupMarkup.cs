using Lanyard.Web.Components.ErrorMessage;
using Lanyard.Web.Components.Fieldset;
using Lanyard.Web.Components.Hint;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Forms;

/// <summary>The box around several controls: hint, error and controls, inside a fieldset when there is a legend.</summary>
public static class GroupMarkup
{
    public static IHtmlContent Draw(GroupOptions group, string? id, string? describedBy, IHtmlContent controls, string? role = null)
    {
        var inner = new HtmlContentBuilder();
        if (group.Hint is { } hint)
        {
            describedBy = FormGroup.Ids(describedBy, $"{id}-hint");
            inner.AppendHtml(HintMarkup.Draw(hint with { Id = $"{id}-hint" }));
        }

        if (group.ErrorMessage is { } error)
        {
            describedBy = FormGroup.Ids(describedBy, $"{id}-error");
            inner.AppendHtml(ErrorMessageMarkup.Draw(error with { Id = $"{id}-error" }));
        }

        inner.AppendHtml(controls);
        var box = FormGroup.Box(group.ErrorMessage is not null, group.FormGroup);
        return group.Fieldset is { } fieldset
            ? box.Add(FieldsetMarkup.Draw(fieldset with { DescribedBy = describedBy, Role = role, Html = inner }))
            : box.Add(inner);
    }
}
