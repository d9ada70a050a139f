using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.PageHeader;

/// <summary>`&lt;ly-page-header title="People" caption="Marram Bay"&gt;…buttons…&lt;/ly-page-header&gt;`: the page's heading with what can be done from here.</summary>
[HtmlTargetElement("ly-page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>What the page belongs to, in smaller letters above the title.</summary>
    public string? Caption { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.Inside();
        var title = new Element("h1").Class("govuk-heading-l");
        if (!string.IsNullOrEmpty(Caption))
        {
            title.Add(new Element("span").Class("govuk-caption-m").Add(Caption)).Add(" ");
        }

        output.Draw(
            new Element("div")
                .Class("moj-page-header-actions", output.Classes())
                .Set(output.Rest())
                .Add(new Element("div").Class("moj-page-header-actions__title").Add(title.Add(Title)))
                .Add(
                    actions is null
                        ? null
                        : new Element("div")
                            .Class("moj-page-header-actions__actions")
                            .Add(new Element("div").Class("moj-button-group", "moj-button-group--inline").Add(actions))
                )
        );
    }
}
