using Lanyard.Web.Components.WarningText;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class WarningTextConformanceTests : ConformanceTests<WarningTextOptions>
{
    protected override string Component => "warning-text";

    protected override int Compared => 8;

    protected override IHtmlContent? Draw(WarningTextOptions options) => WarningTextMarkup.Draw(options);
}
