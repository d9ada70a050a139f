using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.InsetText;

public static class InsetTextMarkup
{
    public static Element Draw(InsetTextOptions inset) =>
        new Element("div").SetIfAny("id", inset.Id).Class("govuk-inset-text", inset.Classes).Set(inset.Attributes).Add(inset);
}
