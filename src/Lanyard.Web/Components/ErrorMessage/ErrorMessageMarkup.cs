using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.ErrorMessage;

public static class ErrorMessageMarkup
{
    public static Element Draw(ErrorMessageOptions error)
    {
        var element = new Element("p").SetIfAny("id", error.Id).Class("govuk-error-message", error.Classes).Set(error.Attributes);
        if (error.VisuallyHiddenText.Length > 0)
        {
            element.Add(new Element("span").Class("govuk-visually-hidden").Add($"{error.VisuallyHiddenText}:")).Add(" ");
        }

        return element.Add(error);
    }
}
