using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Markup;

/// <summary>How a tag helper hands its markup to the page: the tag itself disappears, the component takes its place.</summary>
public static class Drawing
{
    public static void Draw(this TagHelperOutput output, IHtmlContent? markup)
    {
        output.TagName = null;
        if (markup is null)
        {
            output.SuppressOutput();
        }
        else
        {
            output.Content.SetHtmlContent(markup);
        }
    }

    /// <summary>What the page wrote between the tags, or null when there is nothing but white space.</summary>
    public static async Task<IHtmlContent?> Inside(this TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace ? null : new HtmlString(content.GetContent().Trim());
    }
}
