using Lanyard.Web.Components.Fieldset;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class FieldsetConformanceTests : ConformanceTests<FieldsetOptions>
{
    protected override string Component => "fieldset";

    protected override int Compared => 18;

    protected override IHtmlContent? Draw(FieldsetOptions options) => FieldsetMarkup.Draw(options);
}
