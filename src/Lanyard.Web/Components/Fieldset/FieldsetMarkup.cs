using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Fieldset;

public static class FieldsetMarkup
{
    public static Element Draw(FieldsetOptions fieldset) =>
        new Element("fieldset")
            .Class("govuk-fieldset", fieldset.Classes)
            .SetIfAny("role", fieldset.Role)
            .SetIfAny("aria-describedby", fieldset.DescribedBy)
            .Set(fieldset.Attributes)
            .Add(Legend(fieldset.Legend))
            .Add(fieldset.Html);

    private static Element? Legend(LegendOptions? legend) =>
        legend is not { Any: true }
            ? null
            : new Element("legend")
                .Class("govuk-fieldset__legend", legend.Classes)
                .Add(legend.IsPageHeading ? new Element("h1").Class("govuk-fieldset__heading").Add(legend) : legend);
}
