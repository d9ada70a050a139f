using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Label;

public static class LabelMarkup
{
    public static IHtmlContent? Draw(LabelOptions? label)
    {
        if (label is not { Any: true })
        {
            return null;
        }

        var element = new Element("label").Class("govuk-label", label.Classes).Set(label.Attributes).SetIfAny("for", label.For).Add(label);
        return label.IsPageHeading ? new Element("h1").Class("govuk-label-wrapper").Add(element) : element;
    }
}
