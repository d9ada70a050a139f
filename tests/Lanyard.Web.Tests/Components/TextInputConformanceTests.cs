using Lanyard.Web.Components.TextInput;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class TextInputConformanceTests : ConformanceTests<TextInputOptions>
{
    protected override string Component => "input";

    protected override int Compared => 45;

    protected override IHtmlContent? Draw(TextInputOptions options) => TextInputMarkup.Draw(options);
}
