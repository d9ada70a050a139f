using Lanyard.Web.Components.InsetText;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class InsetTextConformanceTests : ConformanceTests<InsetTextOptions>
{
    protected override string Component => "inset-text";

    protected override int Compared => 6;

    protected override IHtmlContent? Draw(InsetTextOptions options) => InsetTextMarkup.Draw(options);
}
