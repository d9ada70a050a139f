using Lanyard.Web.Components.Details;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class DetailsConformanceTests : ConformanceTests<DetailsOptions>
{
    protected override string Component => "details";

    protected override int Compared => 10;

    protected override IHtmlContent? Draw(DetailsOptions options) => DetailsMarkup.Draw(options);
}
