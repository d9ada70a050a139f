using Lanyard.Web.Components.Panel;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class PanelConformanceTests : ConformanceTests<PanelOptions>
{
    protected override string Component => "panel";

    protected override int Compared => 11;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["actions"] =
            [
                "confirmation, with actions",
                "interruption",
                "interruption, button link",
                "interruption, no actions items",
                "interruption, submit action",
                "interruption, with actions classes and attributes",
                "interruption-with-content-with-long-line-length",
                "interruption-with-headings-content-and-lists",
            ],
        };

    protected override IHtmlContent? Draw(PanelOptions options) => PanelMarkup.Draw(options);
}
