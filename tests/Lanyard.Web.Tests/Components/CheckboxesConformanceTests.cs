using Lanyard.Web.Components.Checkboxes;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class CheckboxesConformanceTests : ConformanceTests<CheckboxesOptions>
{
    protected override string Component => "checkboxes";

    protected override int Compared => 40;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["form of $.items[0].conditional.html"] = ["empty conditional"],
            ["form of $.items[1]"] = ["with falsy values"],
        };

    protected override IHtmlContent? Draw(CheckboxesOptions options) => CheckboxesMarkup.Draw(options);
}
