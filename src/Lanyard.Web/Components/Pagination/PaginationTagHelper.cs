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

    /// <summary>What is paged, on a page with more than one list.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // An address that is missing comes as an empty one.
        var (previous, next) = (Link(Previous, PreviousLabel), Link(Next, NextLabel));
        output.Draw(
            previous is null && next is null
                ? null
                : PaginationMarkup.Draw(
                    new()
                    {
                        Previous = previous,
                        Next = next,
                        LandmarkLabel = Label,
                    }
                )
        );
    }

    private static PageLink? Link(string? address, string? label) =>
        string.IsNullOrEmpty(address) ? null : new() { Href = address, LabelText = string.IsNullOrEmpty(label) ? null : label };
}
