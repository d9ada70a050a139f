using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Button;

public static class ButtonMarkup
{
    public static IHtmlContent Draw(ButtonOptions button) =>
        string.IsNullOrEmpty(button.Href)
            ? Common(
                new Element("button")
                    .Set("type", string.IsNullOrEmpty(button.Type) ? "submit" : button.Type)
                    .SetIfAny("value", button.Value)
                    .SetIfAny("name", button.Name)
                    .Flag("disabled", button.Disabled)
                    .Set("aria-disabled", button.Disabled ? "true" : null)
                    .Set("data-prevent-double-click", button.PreventDoubleClick is { } prevent ? (prevent ? "true" : "false") : null),
                button
            )
            : Common(new Element("a").Set("href", button.Href).Set("role", "button").Set("draggable", "false"), button);

    private static Element Common(Element element, ButtonOptions button) =>
        element
            .Class("govuk-button", button.Classes)
            .Set("data-module", "govuk-button")
            .Set(button.Attributes)
            .SetIfAny("id", button.Id)
            .Add(button);
}
