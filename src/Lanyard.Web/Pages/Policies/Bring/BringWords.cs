using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Language;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Tag;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Pages.Policies.Bring;

internal static class BringWords
{
    /// <summary>"reply-within" as a heading reads "Reply within".</summary>
    public static string Name(string control)
    {
        var words = Slug.Words(control);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Of(OfferFate fate) =>
        fate switch
        {
            OfferFate.Taken => "Accepted",
            OfferFate.Left => "Left out",
            _ => "Suggested",
        };

    public static TagColour Colour(OfferFate fate) =>
        fate switch
        {
            OfferFate.Taken => TagColour.Green,
            OfferFate.Left => TagColour.Grey,
            _ => TagColour.Blue,
        };

    public static string Sureness(OfferedControl offer) =>
        offer.Control == Proposals.Card || offer.Changed ? ""
        : offer.Confidence >= 0.9 ? "Very likely."
        : offer.Confidence >= DecideProposals.Sure ? "Likely."
        : "A guess: look closely.";

    public static string Binds(IReadOnlyList<Bind> binds) => string.Join(", ", binds.Select(b => Slug.Words(Slug.Of(b))));

    /// <summary>What the control will do, in its own sentence; null while it lacks something.</summary>
    public static string? Sentence(OfferedControl offer) =>
        offer.Kind is { } kind && offer.Asks.Count == 0 ? ProposedControls.Read(kind, offer.Settings)?.Sentence : null;

    /// <summary>The clause's words in pieces, each with whether it suggested something.</summary>
    public static IEnumerable<(string Words, bool Marked)> Pieces(BroughtRow row)
    {
        var at = 0;
        var spans = row
            .Controls.SelectMany(c => c.Suggested)
            .Where(s => s.Start >= 0 && s.Length > 0 && s.End <= row.Words.Length)
            .OrderBy(s => s.Start)
            .ThenByDescending(s => s.Length);
        foreach (var span in spans)
        {
            if (span.End <= at)
                continue;
            var start = Math.Max(at, span.Start);
            if (start > at)
                yield return (row.Words[at..start], false);
            yield return (row.Words[start..span.End], true);
            at = span.End;
        }
        if (at < row.Words.Length)
            yield return (row.Words[at..], false);
    }

    /// <summary>The same as a line of text, with the words that suggested something marked.</summary>
    public static IHtmlContent Marked(BroughtRow row)
    {
        var line = new HtmlContentBuilder();
        foreach (var (words, marked) in Pieces(row))
        {
            if (marked)
                line.AppendHtml(new Element("mark").Class("ly-brought__cue").Add(words));
            else
                line.Append(words);
        }
        return line;
    }

    /// <summary>What somebody must fill in before it can be accepted; null when nothing is.</summary>
    public static string? StillOpen(OfferedControl offer)
    {
        if (offer.Asks.Count == 0)
            return null;
        var missing = offer
            .Kind?.Settings.Where(s => s.Needed && !offer.Settings.Any(o => o.Name == s.Name))
            .Select(s => s.Meaning)
            .ToList();
        return missing is { Count: > 0 } ? $"Your policy does not say here: {string.Join("; ", missing)}." : $"Still open: {offer.Asks[0]}";
    }

    public static string Number(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count:N0} {many}";
}
