using Lanyard.Web.Components.ErrorSummary;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class ErrorSummaryConformanceTests : ConformanceTests<ErrorSummaryOptions>
{
    protected override string Component => "error-summary";

    protected override int Compared => 19;

    protected override IHtmlContent? Draw(ErrorSummaryOptions options) => ErrorSummaryMarkup.Draw(options);
}
