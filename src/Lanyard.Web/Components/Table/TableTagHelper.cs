using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Table;

/// <summary>`&lt;ly-table data="Model.Table" /&gt;`: draws a table that <see cref="TableOf{T}"/> built; wide ones scroll by themselves, not with the page.</summary>
[HtmlTargetElement("ly-table", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TableTagHelper : TagHelper
{
    public TableOptions Data { get; set; } = new();

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            new Element("div")
                .Class("ly-scroll")
                .Set("role", "region")
                .Set("aria-label", Data.Caption)
                .Set("tabindex", Data.Stacked ? null : "0")
                .Add(TableMarkup.Draw(Data with { Classes = $"{Data.Classes} {output.Classes()}" }))
        );
}
