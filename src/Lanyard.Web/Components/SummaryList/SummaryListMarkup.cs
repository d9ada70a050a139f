using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.SummaryList;

public static class SummaryListMarkup
{
    public static Element Draw(SummaryListOptions list)
    {
        var rows = list.Rows.OfType<SummaryRow>().ToList();
        var anyActions = rows.Exists(r => r.Actions is { Items.Count: > 0 });
        var element = new Element("dl")
            .Class("govuk-summary-list", list.Classes)
            .Set(list.Attributes)
            .Add(rows.Select(r => Row(r, anyActions, list.Card?.Title)));
        return list.Card is null ? element : Card(list.Card, element);
    }

    private static Element Row(SummaryRow row, bool anyActions, SummaryCardTitle? card)
    {
        var items = row.Actions?.Items ?? [];
        var element = new Element("div")
            .Class("govuk-summary-list__row", anyActions && row.Actions is null ? "govuk-summary-list__row--no-actions" : null, row.Classes)
            .Add(new Element("dt").Class("govuk-summary-list__key", row.Key.Classes).Add(row.Key))
            .Add(new Element("dd").Class("govuk-summary-list__value", row.Value.Classes).Add(row.Value));
        return items.Count == 0 ? element : element.Add(Actions(row.Actions!, items, card));
    }

    private static Element Actions(SummaryActions actions, IReadOnlyList<SummaryAction> items, SummaryCardTitle? card)
    {
        var cell = new Element("dd").Class("govuk-summary-list__actions", actions.Classes);
        return items.Count == 1
            ? cell.Add(Link(items[0], card))
            : cell.Add(
                new Element("ul")
                    .Class("govuk-summary-list__actions-list")
                    .Add(items.Select(i => new Element("li").Class("govuk-summary-list__actions-list-item").Add(Link(i, card))))
            );
    }

    private static Element Link(SummaryAction action, SummaryCardTitle? card)
    {
        var link = new Element("a").Class("govuk-link", action.Classes).Set("href", action.Href ?? "").Set(action.Attributes).Add(action);
        if (string.IsNullOrEmpty(action.VisuallyHiddenText) && card is null)
        {
            return link;
        }

        var hidden = new Element("span").Class("govuk-visually-hidden");
        hidden.Add(string.IsNullOrEmpty(action.VisuallyHiddenText) ? null : $" {action.VisuallyHiddenText}");
        return link.Add(card is null ? hidden : hidden.Add(" (").Add(card).Add(")"));
    }

    private static Element Card(SummaryCard card, IHtmlContent list)
    {
        var head = new Element("div").Class("govuk-summary-card__title-wrapper");
        if (card.Title is { } title)
        {
            head.Add(new Element($"h{title.HeadingLevel}").Class("govuk-summary-card__title", title.Classes).Add(title));
        }

        var items = card.Actions?.Items ?? [];
        head.Add(
            items.Count switch
            {
                0 => null,
                1 => new Element("div").Class("govuk-summary-card__actions", card.Actions!.Classes).Add(Link(items[0], card.Title)),
                _ => new Element("ul")
                    .Class("govuk-summary-card__actions", card.Actions!.Classes)
                    .Add(items.Select(i => new Element("li").Class("govuk-summary-card__action").Add(Link(i, card.Title)))),
            }
        );
        return new Element("div")
            .Class("govuk-summary-card", card.Classes)
            .Set(card.Attributes)
            .Add(head)
            .Add(new Element("div").Class("govuk-summary-card__content").Add(list));
    }
}
