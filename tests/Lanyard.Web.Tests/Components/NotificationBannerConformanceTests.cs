using Lanyard.Web.Components.NotificationBanner;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class NotificationBannerConformanceTests : ConformanceTests<NotificationBannerOptions>
{
    protected override string Component => "notification-banner";

    protected override int Compared => 21;

    protected override IHtmlContent? Draw(NotificationBannerOptions options) => NotificationBannerMarkup.Draw(options);
}
