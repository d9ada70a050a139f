using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.SummaryList;

/// <summary>
/// `&lt;ly-summary-list title="Contact"&gt;&lt;ly-row key="Email" value="@p.Email" change="/people/1/email" /&gt;…`: facts about one thing.
/// With a title it is a card. Rows may also come as data: `rows="Model.Rows"`.
/// </summary>
[HtmlTargetElement("ly-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    public IReadOnlyList<SummaryRow> Rows { get; set; } = [];
    public string? Title { get; set; }
    public int HeadingLevel { get; set; } = 2;
    public bool Borders { get; set; } = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = new List<SummaryRow>(Rows);
        context.Items[typeof(SummaryListTagHelper)] = rows;
        await output.GetChildContentAsync();
        output.Draw(
            SummaryListMarkup.Draw(
                new()
                {
                    Rows = rows,
                    Card = Title is null
                        ? null
                        : new()
                        {
                            Title = new() { Text = Title, HeadingLevel = HeadingLevel },
                        },
                    Classes = $"{(Borders ? null : "govuk-summary-list--no-border")} {output.Classes()}",
                    Attributes = output.Rest(),
                }
            )
        );
    }
}

/// <summary>One row: its value is the attribute or what stands between the tags. An empty value says so in grey, never nothing.</summary>
[HtmlTargetElement("ly-row", ParentTag = "ly-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    public string Key { get; set; } = "";
    public string? Value { get; set; }
    public string? Change { get; set; }

    /// <summary>The word of the link: Change, Remove, Add.</summary>
    public string Verb { get; set; } = "Change";
    public string WhenEmpty { get; set; } = "Not given";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value =
            await output.Inside() is { } inside ? Words.Of(inside)
            : string.IsNullOrWhiteSpace(Value) ? Words.Of(new Element("span").Class("ly-quiet").Add(WhenEmpty))
            : Value;
        ((List<SummaryRow>)context.Items[typeof(SummaryListTagHelper)]).Add(SummaryRow.Of(Key, value, Change, Verb));
        output.SuppressOutput();
    }
}
