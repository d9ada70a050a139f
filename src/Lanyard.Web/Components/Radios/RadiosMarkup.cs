using Lanyard.Web.Components.Choices;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Radios;

public static class RadiosMarkup
{
    public static IHtmlContent Draw(RadiosOptions radios)
    {
        var prefix = string.IsNullOrEmpty(radios.IdPrefix) ? radios.Name : radios.IdPrefix;
        var controls = new Element("div")
            .Class("govuk-radios", radios.Classes)
            .Set(radios.Attributes)
            .Set("data-module", "govuk-radios")
            .Add(radios.Items.SelectMany((item, i) => item is null ? [] : Item(radios, item, ChoiceMarkup.IdOf(item, prefix, i))));
        return GroupMarkup.Draw(radios, prefix, radios.Fieldset?.DescribedBy, controls);
    }

    private static IEnumerable<IHtmlContent> Item(RadiosOptions radios, ChoiceOptions item, string id)
    {
        if (!string.IsNullOrEmpty(item.Divider))
        {
            return [ChoiceMarkup.Divider("radios", item.Divider)];
        }

        var isChecked = item.Checked ?? (!string.IsNullOrEmpty(radios.Value) && item.Value == radios.Value);
        var control = new Element("input")
            .Class("govuk-radios__input")
            .Set("id", id)
            .Set("name", radios.Name)
            .Set("type", "radio")
            .Set("value", item.Value ?? "");
        return ChoiceMarkup.Draw("radios", item, id, isChecked, control);
    }
}
