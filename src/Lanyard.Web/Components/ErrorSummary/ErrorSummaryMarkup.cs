using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.ErrorSummary;

public static class ErrorSummaryMarkup
{
    public static Element Draw(ErrorSummaryOptions summary)
    {
        var body = new Element("div").Class("govuk-error-summary__body");
        if (summary.DescriptionHtml is not null || !string.IsNullOrEmpty(summary.DescriptionText))
        {
            body.Add(new Element("p").Add(new Words { Text = summary.DescriptionText, Html = summary.DescriptionHtml }));
        }

        if (summary.ErrorList.Count > 0)
        {
            body.Add(new Element("ul").Class("govuk-list", "govuk-error-summary__list").Add(summary.ErrorList.Select(Line)));
        }

        return new Element("div")
            .Class("govuk-error-summary", summary.Classes)
            .Set("data-disable-auto-focus", summary.DisableAutoFocus is { } off ? (off ? "true" : "false") : null)
            .Set(summary.Attributes)
            .Set("data-module", "govuk-error-summary")
            .Add(
                new Element("div")
                    .Set("role", "alert")
                    .Add(
                        new Element("h2")
                            .Class("govuk-error-summary__title")
                            .Add(new Words { Text = summary.TitleText, Html = summary.TitleHtml })
                    )
                    .Add(body)
            );
    }

    private static IHtmlContent Line(ErrorSummaryItem item) =>
        new Element("li").Add(
            string.IsNullOrEmpty(item.Href) ? item : new Element("a").Set("href", item.Href).Set(item.Attributes).Add(item)
        );
}
