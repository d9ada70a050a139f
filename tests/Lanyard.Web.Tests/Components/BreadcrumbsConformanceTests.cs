using Lanyard.Web.Components.Breadcrumbs;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class BreadcrumbsConformanceTests : ConformanceTests<BreadcrumbsOptions>
{
    protected override string Component => "breadcrumbs";

    protected override int Compared => 12;

    protected override IHtmlContent? Draw(BreadcrumbsOptions options) => BreadcrumbsMarkup.Draw(options);
}
