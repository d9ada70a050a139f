using Lanyard.Web.Components.Textarea;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class TextareaConformanceTests : ConformanceTests<TextareaOptions>
{
    protected override string Component => "textarea";

    protected override int Compared => 18;

    protected override IHtmlContent? Draw(TextareaOptions options) => TextareaMarkup.Draw(options);
}
