using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.BackLink;

public static class BackLinkMarkup
{
    public static Element Draw(BackLinkOptions link) =>
        new Element("a")
            .Set("href", string.IsNullOrEmpty(link.Href) ? "#" : link.Href)
            .Class("govuk-back-link", link.Classes)
            .Set(link.Attributes)
            .Add(link.Any ? link : (Words)"Back");
}
