using System.Globalization;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.NotificationBanner;

public static class NotificationBannerMarkup
{
    public static Element Draw(NotificationBannerOptions banner)
    {
        var titleId = string.IsNullOrEmpty(banner.TitleId) ? "govuk-notification-banner-title" : banner.TitleId;
        var level = (banner.TitleHeadingLevel ?? 2).ToString(CultureInfo.InvariantCulture);
        return new Element("div")
            .Class("govuk-notification-banner", banner.Success ? "govuk-notification-banner--success" : null, banner.Classes)
            .Set(
                "role",
                !string.IsNullOrEmpty(banner.Role) ? banner.Role
                    : banner.Success ? "alert"
                    : "region"
            )
            .Set("aria-labelledby", titleId)
            .Set("data-module", "govuk-notification-banner")
            .Set("data-disable-auto-focus", banner.DisableAutoFocus is { } off ? (off ? "true" : "false") : null)
            .Set(banner.Attributes)
            .Add(
                new Element("div")
                    .Class("govuk-notification-banner__header")
                    .Add(new Element($"h{level}").Class("govuk-notification-banner__title").Set("id", titleId).Add(Title(banner)))
            )
            .Add(new Element("div").Class("govuk-notification-banner__content").Add(Body(banner)));
    }

    private static Words Title(NotificationBannerOptions banner) =>
        new()
        {
            Html = banner.TitleHtml,
            Text =
                !string.IsNullOrEmpty(banner.TitleText) ? banner.TitleText
                : banner.Success ? "Success"
                : "Important",
        };

    private static IHtmlContent? Body(NotificationBannerOptions banner) =>
        banner.Html ?? (banner.Any ? new Element("p").Class("govuk-notification-banner__heading").Add(banner.Text) : null);
}
