using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.ErrorSummary;

/// <summary>
/// `&lt;ly-error-summary /&gt;`: everything the model state complains about, in the order of the fields on the page, each line leading to its field.
/// The layout has one already; a page needs its own only when it has no layout.
/// </summary>
[HtmlTargetElement("ly-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Title { get; set; } = "There is a problem";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var lines = FieldsOnPage.Of(ViewContext.HttpContext).Errors(ViewContext.ViewData.ModelState);
        output.Draw(lines.Count == 0 ? null : ErrorSummaryMarkup.Draw(new() { TitleText = Title, ErrorList = lines }));
    }
}
