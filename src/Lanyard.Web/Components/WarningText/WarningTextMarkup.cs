using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.WarningText;

public static class WarningTextMarkup
{
    public static Element Draw(WarningTextOptions warning) =>
        new Element("div")
            .Class("govuk-warning-text", warning.Classes)
            .Set(warning.Attributes)
            .Add(new Element("span").Class("govuk-warning-text__icon").Set("aria-hidden", "true").Add("!"))
            .Add(
                new Element("strong")
                    .Class("govuk-warning-text__text")
                    .Add(
                        new Element("span")
                            .Class("govuk-visually-hidden")
                            .Add(string.IsNullOrEmpty(warning.IconFallbackText) ? "Warning" : warning.IconFallbackText)
                    )
                    .Add(" ")
                    .Add(warning)
            );
}
