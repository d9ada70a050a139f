using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Hint;

public static class HintMarkup
{
    public static Element Draw(HintOptions hint) =>
        new Element("div").SetIfAny("id", hint.Id).Class("govuk-hint", hint.Classes).Set(hint.Attributes).Add(hint);
}
