using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Pagination;

public static class PaginationMarkup
{
    private const string Back =
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string On =
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    public static Element Draw(PaginationOptions pages) =>
        new Element("nav")
            .Class(
                "govuk-pagination",
                pages.Previous is not null || pages.Next is not null ? "govuk-pagination--block" : null,
                pages.Classes
            )
            .Set("aria-label", string.IsNullOrEmpty(pages.LandmarkLabel) ? "Pagination" : pages.LandmarkLabel)
            .Set(pages.Attributes)
            .Add(Link(pages.Previous, "prev", "Previous", Back))
            .Add(Link(pages.Next, "next", "Next", On));

    private static Element? Link(PageLink? link, string side, string word, string arrow)
    {
        if (string.IsNullOrEmpty(link?.Href))
        {
            return null;
        }

        var labelled = !string.IsNullOrEmpty(link.LabelText);
        var anchor = new Element("a")
            .Class("govuk-link", "govuk-pagination__link")
            .Set("href", link.Href)
            .Set("rel", side)
            .Set(link.Attributes)
            .Add(Arrow(side, arrow))
            .Add(
                new Element("span")
                    .Class("govuk-pagination__link-title", labelled ? null : "govuk-pagination__link-title--decorated")
                    .Add(link.Any ? link : Usual(word))
            );
        if (labelled)
        {
            anchor
                .Add(new Element("span").Class("govuk-visually-hidden").Add(":"))
                .Add(new Element("span").Class("govuk-pagination__link-label").Add(link.LabelText));
        }

        return new Element("div").Class($"govuk-pagination__{side}").Add(anchor);
    }

    private static IHtmlContent Usual(string word) =>
        new HtmlContentBuilder().Append(word).AppendHtml(new Element("span").Class("govuk-visually-hidden").Add(" page"));

    private static Element Arrow(string side, string path) =>
        new Element("svg")
            .Class("govuk-pagination__icon", $"govuk-pagination__icon--{side}")
            .Set("xmlns", "http://www.w3.org/2000/svg")
            .Set("height", "13")
            .Set("width", "15")
            .Set("aria-hidden", "true")
            .Set("focusable", "false")
            .Set("viewBox", "0 0 15 13")
            .Add(new Element("path").Set("d", path));
}
