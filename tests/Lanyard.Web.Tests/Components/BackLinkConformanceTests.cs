using Lanyard.Web.Components.BackLink;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class BackLinkConformanceTests : ConformanceTests<BackLinkOptions>
{
    protected override string Component => "back-link";

    protected override int Compared => 7;

    protected override IHtmlContent? Draw(BackLinkOptions options) => BackLinkMarkup.Draw(options);
}
