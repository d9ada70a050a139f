using Lanyard.Web.Components.DateInput;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class DateInputConformanceTests : ConformanceTests<DateInputOptions>
{
    protected override string Component => "date-input";

    protected override int Compared => 22;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["form of $.day"] = ["month and year"],
            ["form of $.year"] = ["day and month"],
            ["items"] =
            [
                "custom inputmode",
                "custom pattern",
                "day and month (using items)",
                "items with classes",
                "items without classes",
                "month and year (using items)",
                "suffixed id",
                "with autocomplete values",
                "with empty items",
                "with error message and hint (using items)",
                "with error on day input (using items)",
                "with error on month input (using items)",
                "with error on single item",
                "with error on single item by omission",
                "with error on single item using classes",
                "with error on year input (using items)",
                "with errors only (using items and classes)",
                "with errors only (using items)",
                "with field value and item value",
                "with field value and items",
                "with field value, item value and values",
                "with id on items",
                "with input attributes",
                "with item value",
                "with items",
                "with nested name",
            ],
        };

    protected override IHtmlContent? Draw(DateInputOptions options) => DateInputMarkup.Draw(options);
}
