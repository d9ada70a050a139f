using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Breadcrumbs;

/// <summary>`&lt;ly-breadcrumbs&gt;&lt;ly-crumb href="/people"&gt;People&lt;/ly-crumb&gt;…`: the way here. It belongs in the section `Before`.</summary>
[HtmlTargetElement("ly-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = new List<Crumb>();
        context.Items[typeof(BreadcrumbsTagHelper)] = crumbs;
        await output.GetChildContentAsync();
        output.Draw(
            BreadcrumbsMarkup.Draw(
                new()
                {
                    Items = crumbs,
                    CollapseOnMobile = true,
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }
}

[HtmlTargetElement("ly-crumb", ParentTag = "ly-breadcrumbs")]
public sealed class CrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = (List<Crumb>)context.Items[typeof(BreadcrumbsTagHelper)];
        crumbs.Add(new() { Html = await output.Inside(), Href = Href });
        output.SuppressOutput();
    }
}
