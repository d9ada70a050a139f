using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Rules;

/// <summary>Messages that belong on a special way: the press, requests in law, complaints, disclosures, risk to life. One finding a way, at its first sign.</summary>
internal static class RouteRules
{
    public static void Find(Gathering found, Hits hits, Sentences sentences)
    {
        var tokens = found.Reading.Tokens;
        for (var i = 0; i < hits.All.Count; i++)
        {
            var hit = hits.All[i];
            var section = hit.Entry.Section;
            if (section.Kind != FindingKind.Route || IsRepeat(hits.All, i))
                continue;
            var facts = sentences[tokens[hit.First].Sentence];
            if (IsDenied(tokens, hit, facts.First))
                continue;
            found.Add(
                FindingKind.Route,
                section.Subkind,
                tokens[hit.First].Start,
                tokens[hit.Last].End,
                section.In(found.Phase),
                section.Weight,
                section.Reason,
                section.Rule
            );
        }
    }

    // Of the signs of one way in one sentence the first speaks; a second sentence is a second sign.
    private static bool IsRepeat(List<Hit> hits, int at)
    {
        for (var i = Math.Max(0, at - 8); i < at; i++)
        {
            if (
                ReferenceEquals(hits[i].Entry.Section, hits[at].Entry.Section)
                && hits[at].First <= hits[i].Last + 12
                && hits[i].First <= hits[at].Last + 12
            )
                return true;
        }
        return false;
    }

    // "This is not a complaint"
    private static bool IsDenied(Token[] tokens, in Hit hit, int from)
    {
        for (var i = hit.First - 1; i >= Math.Max(from, hit.First - 3); i--)
        {
            if (tokens[i].Is(Sort.Not))
                return hit.Entry.Section.Subkind is not ("risk-to-life" or "disclosure");
        }
        return false;
    }
}
