using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Details;

public static class DetailsMarkup
{
    public static Element Draw(DetailsOptions details) =>
        new Element("details")
            .SetIfAny("id", details.Id)
            .Class("govuk-details", details.Classes)
            .Set(details.Attributes)
            .Flag("open", details.Open)
            .Add(
                new Element("summary")
                    .Class("govuk-details__summary")
                    .Add(
                        new Element("span")
                            .Class("govuk-details__summary-text")
                            .Add(new Words { Text = details.SummaryText, Html = details.SummaryHtml })
                    )
            )
            .Add(new Element("div").Class("govuk-details__text").Add(details));
}
