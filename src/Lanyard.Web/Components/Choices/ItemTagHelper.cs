using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Choices;

/// <summary>
/// One choice of radios, checkboxes or a select: `&lt;ly-item value="weekly" hint="Every Monday"&gt;Once a week&lt;/ly-item&gt;`. Fields that matter only when
/// it is chosen go into `&lt;ly-reveal&gt;` inside it.
/// </summary>
[HtmlTargetElement("ly-item", ParentTag = "ly-radios")]
[HtmlTargetElement("ly-item", ParentTag = "ly-checkboxes")]
[HtmlTargetElement("ly-item", ParentTag = "ly-select")]
public sealed class ItemTagHelper : TagHelper
{
    public string Value { get; set; } = "";
    public string? Hint { get; set; }
    public bool Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reveal = new Revealed();
        context.Items[typeof(Revealed)] = reveal;
        var words = await output.Inside();
        Items
            .Of(context)
            .Add(
                new()
                {
                    Value = Value,
                    Html = words,
                    Hint = Hint is null ? null : new() { Text = Hint },
                    Disabled = Disabled,
                    Conditional = reveal.Html is null ? null : new() { Html = reveal.Html },
                    Attributes = output.Rest(),
                }
            );
        output.SuppressOutput();
    }
}

[HtmlTargetElement("ly-reveal", ParentTag = "ly-item")]
public sealed class RevealTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((Revealed)context.Items[typeof(Revealed)]).Html = await output.Inside();
        output.SuppressOutput();
    }
}

/// <summary>A word between choices, usually "or": `&lt;ly-divider&gt;or&lt;/ly-divider&gt;`.</summary>
[HtmlTargetElement("ly-divider", ParentTag = "ly-radios")]
[HtmlTargetElement("ly-divider", ParentTag = "ly-checkboxes")]
public sealed class DividerTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Items.Of(context).Add(new() { Divider = (await output.GetChildContentAsync()).GetContent().Trim() });
        output.SuppressOutput();
    }
}

internal sealed class Revealed
{
    public IHtmlContent? Html { get; set; }
}

/// <summary>The choices as they are gathered from the tags inside and from data.</summary>
internal static class Items
{
    public static List<ChoiceOptions> Of(TagHelperContext context) => (List<ChoiceOptions>)context.Items[typeof(Items)];

    public static async Task<List<ChoiceOptions>> GatherAsync(
        TagHelperContext context,
        TagHelperOutput output,
        IEnumerable<SelectListItem> data
    )
    {
        var gathered = new List<ChoiceOptions>();
        context.Items[typeof(Items)] = gathered;
        await output.GetChildContentAsync();
        gathered.AddRange(
            data.Select(i => new ChoiceOptions
            {
                Value = i.Value ?? i.Text,
                Text = i.Text,
                Disabled = i.Disabled,
            })
        );
        return gathered;
    }
}
