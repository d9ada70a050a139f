using Lanyard.Web.Components.Hint;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class HintConformanceTests : ConformanceTests<HintOptions>
{
    protected override string Component => "hint";

    protected override int Compared => 6;

    protected override IHtmlContent? Draw(HintOptions options) => HintMarkup.Draw(options);
}
