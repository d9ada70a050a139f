using Lanyard.Web.Components.ErrorMessage;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class ErrorMessageConformanceTests : ConformanceTests<ErrorMessageOptions>
{
    protected override string Component => "error-message";

    protected override int Compared => 9;

    protected override IHtmlContent? Draw(ErrorMessageOptions options) => ErrorMessageMarkup.Draw(options);
}
