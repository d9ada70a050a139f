using Lanyard.Web.Components.Choices;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Checkboxes;

public static class CheckboxesMarkup
{
    public static IHtmlContent Draw(CheckboxesOptions boxes)
    {
        var prefix = string.IsNullOrEmpty(boxes.IdPrefix) ? boxes.Name : boxes.IdPrefix;
        var describedBy = string.IsNullOrEmpty(boxes.Fieldset?.DescribedBy) ? boxes.DescribedBy : boxes.Fieldset.DescribedBy;
        // Without a fieldset each box itself says what describes the group.
        var each = boxes.Fieldset is not null
            ? null
            : FormGroup.Ids(
                describedBy,
                boxes.Hint is null ? null : $"{prefix}-hint",
                boxes.ErrorMessage is null ? null : $"{prefix}-error"
            );
        var controls = new Element("div")
            .Class("govuk-checkboxes", boxes.Classes)
            .Set(boxes.Attributes)
            .Set("data-module", "govuk-checkboxes")
            .Add(boxes.Items.SelectMany((item, i) => item is null ? [] : Item(boxes, item, ChoiceMarkup.IdOf(item, prefix, i), each)));
        return GroupMarkup.Draw(boxes, prefix, describedBy, controls);
    }

    private static IEnumerable<IHtmlContent> Item(CheckboxesOptions boxes, CheckboxOptions item, string id, string? describedBy)
    {
        if (!string.IsNullOrEmpty(item.Divider))
        {
            return [ChoiceMarkup.Divider("checkboxes", item.Divider)];
        }

        var isChecked = item.Checked ?? (boxes.Values?.Contains(item.Value ?? "", StringComparer.Ordinal) ?? false);
        var control = new Element("input")
            .Class("govuk-checkboxes__input")
            .Set("id", id)
            .Set("name", string.IsNullOrEmpty(item.Name) ? boxes.Name : item.Name)
            .Set("type", "checkbox")
            .Set("value", item.Value ?? "")
            .SetIfAny("data-behaviour", item.Behaviour);
        return ChoiceMarkup.Draw("checkboxes", item, id, isChecked, control, describedBy);
    }
}
