using Lanyard.Web.Components.Table;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class TableConformanceTests : ConformanceTests<TableOptions>
{
    protected override string Component => "table";

    protected override int Compared => 20;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal) { ["form of $.rows[1]"] = ["with falsy items"] };

    protected override IHtmlContent? Draw(TableOptions options) => TableMarkup.Draw(options);
}
