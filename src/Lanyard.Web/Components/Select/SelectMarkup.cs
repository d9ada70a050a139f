using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Select;

public static class SelectMarkup
{
    public static IHtmlContent Draw(SelectOptions select) =>
        FormGroup.Draw(
            select,
            describedBy =>
                new Element("select")
                    .Class("govuk-select", select.Classes, select.ErrorMessage is null ? null : "govuk-select--error")
                    .Set("id", select.FieldId)
                    .Set("name", select.Name)
                    .Flag("disabled", select.Disabled)
                    .Set("aria-describedby", describedBy)
                    .Set(select.Attributes)
                    .Add(select.Items.OfType<SelectItem>().Select(item => Option(select, item)))
        );

    private static Element Option(SelectOptions select, SelectItem item) =>
        new Element("option")
            .Set("value", item.Value)
            .Flag("selected", item.Selected ?? (!string.IsNullOrEmpty(select.Value) && (item.Value ?? item.Text) == select.Value))
            .Flag("disabled", item.Disabled)
            .Set(item.Attributes)
            .Add(item.Text);
}
