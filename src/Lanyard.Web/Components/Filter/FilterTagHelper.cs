using Lanyard.Web.Components.Button;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Filter;

/// <summary>
/// `&lt;ly-filter active="@Model.Filtered"&gt;…fields…&lt;/ly-filter&gt;`: narrows a list. A plain GET form, so that the result has an address that can
/// be kept and sent; it is folded away until it is used.
/// </summary>
[HtmlTargetElement("ly-filter")]
public sealed class FilterTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Whether the list is narrowed now: then the filter is open and can be cleared.</summary>
    public bool Active { get; set; }
    public string Label { get; set; } = "Filter";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.Inside();
        var buttons = new Element("div")
            .Class("govuk-button-group")
            .Add(ButtonMarkup.Draw(new() { Text = "Apply", Classes = "govuk-button--secondary" }))
            .Add(
                Active
                    ? new Element("a")
                        .Class("govuk-link")
                        .Set("href", ViewContext.HttpContext.Request.Path.ToString())
                        .Add("Clear the filter")
                    : null
            );
        output.Draw(
            new Element("details")
                .Class("ly-filter", output.Classes())
                .Flag("open", Active)
                .Add(new Element("summary").Class("ly-filter__summary").Add(Label).Add(Active ? " (on)" : null))
                .Add(
                    new Element("form")
                        .Set("method", "get")
                        .Set(output.Rest())
                        .Add(new Element("div").Class("ly-filter__fields").Add(fields))
                        .Add(buttons)
                )
        );
    }
}
