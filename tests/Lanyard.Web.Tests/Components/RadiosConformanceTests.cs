using Lanyard.Web.Components.Radios;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class RadiosConformanceTests : ConformanceTests<RadiosOptions>
{
    protected override string Component => "radios";

    protected override int Compared => 41;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["form of $.items[0].conditional.html"] = ["with empty conditional"],
            ["form of $.items[2]"] = ["with falsy items"],
        };

    protected override IHtmlContent? Draw(RadiosOptions options) => RadiosMarkup.Draw(options);
}
