using System.Globalization;
using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Panel;

public static class PanelMarkup
{
    public static Element Draw(PanelOptions panel)
    {
        var interruption = panel.Classes?.Contains("govuk-panel--interruption", StringComparison.Ordinal) ?? false;
        var level = (panel.HeadingLevel ?? 1).ToString(CultureInfo.InvariantCulture);
        return new Element("div")
            .Class("govuk-panel", interruption ? null : "govuk-panel--confirmation", panel.Classes)
            .Set(panel.Attributes)
            .Add(new Element($"h{level}").Class("govuk-panel__title").Add(new Words { Text = panel.TitleText, Html = panel.TitleHtml }))
            .Add(panel.Any ? new Element("div").Class("govuk-panel__body").Add(panel) : null);
    }
}
