using Lanyard.Web.Components.Button;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class ButtonConformanceTests : ConformanceTests<ButtonOptions>
{
    protected override string Component => "button";

    protected override int Compared => 35;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal) { ["isStartButton"] = ["start", "start link", "start link with html"] };

    protected override IHtmlContent? Draw(ButtonOptions options) => ButtonMarkup.Draw(options);
}
