using Lanyard.Web.Components.Pagination;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class PaginationConformanceTests : ConformanceTests<PaginationOptions>
{
    protected override string Component => "pagination";

    protected override int Compared => 5;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["items"] =
            [
                "default",
                "first page",
                "last page",
                "with custom accessible labels on item links",
                "with custom attributes",
                "with custom classes",
                "with custom link and item text",
                "with custom navigation landmark",
                "with empty items",
                "with many pages",
            ],
        };

    protected override IHtmlContent? Draw(PaginationOptions options) => PaginationMarkup.Draw(options);
}
