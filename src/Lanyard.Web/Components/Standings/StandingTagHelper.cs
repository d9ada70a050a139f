using Lanyard.Domain.Policies;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Standings;

/// <summary>`&lt;ly-standing is="AtRisk" /&gt;`.</summary>
[HtmlTargetElement("ly-standing", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StandingTagHelper : TagHelper
{
    public Standing Is { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(StandingMarkup.Draw(Is, output.Classes()));
}
