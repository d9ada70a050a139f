using System.Globalization;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Timeline;

/// <summary>`&lt;ly-timeline&gt;&lt;ly-event title="Person added" by="Amara Okafor" at="@e.At"&gt;…`: what happened to a thing, newest first.</summary>
[HtmlTargetElement("ly-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    public int HeadingLevel { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(TimelineTagHelper)] = HeadingLevel;
        var events = await output.Inside();
        output.Draw(new Element("div").Class("moj-timeline", output.Classes()).Set(output.Rest()).Add(events));
    }
}

/// <summary>One event. Drawn where it stands, so that a partial for each kind of event can hold it.</summary>
[HtmlTargetElement("ly-event")]
public sealed class TimelineEventTagHelper : TagHelper
{
    public string Title { get; set; } = "";
    public string? By { get; set; }
    public DateTimeOffset At { get; set; }
    public int? HeadingLevel { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var level = HeadingLevel ?? (context.Items.TryGetValue(typeof(TimelineTagHelper), out var given) ? (int)given : 2);
        var details = await output.Inside();
        var head = new Element("div")
            .Class("moj-timeline__header")
            .Add(new Element("h" + level.ToString(CultureInfo.InvariantCulture)).Class("moj-timeline__title").Add(Title));
        if (!string.IsNullOrEmpty(By))
        {
            head.Add(" ").Add(new Element("p").Class("moj-timeline__byline").Add("by ").Add(new Element("bdi").Add(By)));
        }

        output.Draw(
            new Element("div")
                .Class("moj-timeline__item", output.Classes())
                .Set(output.Rest())
                .Add(head)
                .Add(new Element("p").Class("moj-timeline__date").Add(MomentTagHelper.Draw(At)))
                .Add(details is null ? null : new Element("div").Class("moj-timeline__description").Add(details))
        );
    }
}
