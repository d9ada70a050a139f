using Lanyard.Web.Components.Label;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class LabelConformanceTests : ConformanceTests<LabelOptions>
{
    protected override string Component => "label";

    protected override int Compared => 17;

    protected override IHtmlContent? Draw(LabelOptions options) => LabelMarkup.Draw(options);
}
