using Lanyard.Web.Components.SummaryList;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class SummaryListConformanceTests : ConformanceTests<SummaryListOptions>
{
    protected override string Component => "summary-list";

    protected override int Compared => 29;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal) { ["form of $.rows[2]"] = ["with falsy values"] };

    protected override IHtmlContent? Draw(SummaryListOptions options) => SummaryListMarkup.Draw(options);
}
