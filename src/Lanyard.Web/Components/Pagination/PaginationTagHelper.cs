using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Pagination;

/// <summary>`&lt;ly-pagination previous="@Model.Previous" next="@Model.Next" /&gt;`: two addresses, either of which may be missing.</summary>
[HtmlTargetElement("ly-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper : TagHelper
{
    public string? Previous { get; set; }
    public string? Next { get; set; }
    public string? PreviousLabel { get; set; }
    public string? NextLabel { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            Previous is null && Next is null
                ? null
                : PaginationMarkup.Draw(
                    new()
                    {
                        Previous = Previous is null ? null : new() { Href = Previous, LabelText = PreviousLabel },
                        Next = Next is null ? null : new() { Href = Next, LabelText = NextLabel },
                    }
                )
        );
}
