using Lanyard.Web.Components.Tag;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class TagConformanceTests : ConformanceTests<TagOptions>
{
    protected override string Component => "tag";

    protected override int Compared => 12;

    protected override IHtmlContent? Draw(TagOptions options) => TagMarkup.Draw(options);
}
