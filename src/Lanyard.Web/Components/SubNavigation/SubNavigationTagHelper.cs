using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.SubNavigation;

/// <summary>
/// `&lt;ly-sub-navigation label="Person"&gt;&lt;ly-sub-link href="/people/1"&gt;Details&lt;/ly-sub-link&gt;…`: the pages of one thing. The page one is on is
/// known by its address.
/// </summary>
[HtmlTargetElement("ly-sub-navigation")]
public sealed class SubNavigationTagHelper : TagHelper
{
    /// <summary>What the links are about, for those who move from landmark to landmark.</summary>
    public string Label { get; set; } = "In this section";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var links = new List<Element>();
        context.Items[typeof(SubNavigationTagHelper)] = links;
        await output.GetChildContentAsync();
        output.Draw(
            new Element("nav")
                .Class("moj-sub-navigation", output.Classes())
                .Set("aria-label", Label)
                .Set(output.Rest())
                .Add(new Element("ul").Class("moj-sub-navigation__list").Add(links))
        );
    }
}

[HtmlTargetElement("ly-sub-link", ParentTag = "ly-sub-navigation")]
public sealed class SubLinkTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var here = ViewContext.HttpContext.Request.Path.Equals(Href, StringComparison.OrdinalIgnoreCase);
        var words = await output.Inside();
        ((List<Element>)context.Items[typeof(SubNavigationTagHelper)]).Add(
            new Element("li")
                .Class("moj-sub-navigation__item")
                .Add(
                    new Element("a")
                        .Class("moj-sub-navigation__link")
                        .Set("aria-current", here ? "page" : null)
                        .Set("href", Href)
                        .Set(output.Rest())
                        .Add(words)
                )
        );
        output.SuppressOutput();
    }
}
