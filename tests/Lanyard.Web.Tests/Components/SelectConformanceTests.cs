using Lanyard.Web.Components.Select;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class SelectConformanceTests : ConformanceTests<SelectOptions>
{
    protected override string Component => "select";

    protected override int Compared => 18;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal) { ["form of $.items[2]"] = ["with falsy items"] };

    protected override IHtmlContent? Draw(SelectOptions options) => SelectMarkup.Draw(options);
}
