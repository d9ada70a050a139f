using Lanyard.Screening.Disguises;
using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Rules;

/// <summary>Abusive words by what stands around them: aimed or not, quoted, condemned, reclaimed, friendly, or a name.</summary>
internal sealed class AbuseRules(Sentences sentences)
{
    private const int Reach = 6;
    private static readonly ulong Your = Hashes.Of("your");

    public void Find(Gathering found, Hits hits)
    {
        foreach (var hit in hits.All)
        {
            if (hit.Entry.Section.Kind == FindingKind.Abuse)
                Judge(found, hit);
        }
    }

    private void Judge(Gathering found, in Hit hit)
    {
        var reading = found.Reading;
        ref readonly var token = ref reading.Tokens[hit.First];
        var section = hit.Entry.Section;
        var facts = sentences[token.Sentence];
        if (IsName(reading, hit) || IsCondemned(reading, hit, facts, section))
            return;
        var (severity, confidence, reason) = (section.In(found.Phase), section.Weight, section.Reason);
        var (aim, target) = Aim(reading, hit, facts);
        if ((section.Sorts & Sort.Slur) != Sort.None && IsOwn(facts, section))
            return;
        switch (section.Subkind)
        {
            case "insult":
                if (!aim && facts.End - facts.First > 2)
                    return;
                (confidence, reason) = aim ? (0.8, reason + Whom(target)) : (0.5, reason);
                break;
            case "profanity" when facts.Speaks(Sort.Kind) && !aim:
                (severity, confidence, reason) = (Least(severity), confidence * 0.7, reason + ", in a friendly sentence");
                break;
            case "profanity" when aim && severity != Severity.None && (section.Sorts & Sort.Strong) != Sort.None:
                (severity, reason) = (More(severity), reason + Whom(target));
                break;
            default:
                break;
        }
        // It is told, not said; somebody should see it, but not first.
        if (token.Has(Traits.Quoted) && facts.Speaks(Sort.Say))
            (severity, confidence, reason) = (Least(severity), confidence * 0.6, reason + ", quoted");
        Add(found, hit.First, hit.Last, section.Subkind, severity, confidence, reason, section.Rule, target);
    }

    private static void Add(
        Gathering found,
        int first,
        int last,
        string subkind,
        Severity severity,
        double confidence,
        string reason,
        string rule,
        Target target
    )
    {
        var tokens = found.Reading.Tokens;
        var disguise = Disguise.None;
        for (var i = first; i <= last; i++)
            disguise |= tokens[i].Disguise;
        found.Add(FindingKind.Abuse, subkind, tokens[first].Start, tokens[last].End, severity, confidence, reason, rule, disguise, target);
    }

    // "Dick Whittington", "Cock Lane", "Mr Bender": a capital inside a sentence, or before another, or before a street.
    private static bool IsName(Reading reading, in Hit hit)
    {
        ref readonly var token = ref reading.Tokens[hit.First];
        // linby-cum-papplewick, www.cum.qc.ca
        if (
            hit.First == hit.Last
            && token.Disguise == Disguise.None
            && reading.Before(token.Start) is '-' or '.'
            && reading.After(token.End) is '-' or '.'
        )
            return !hit.Entry.IsStem;
        if (hit.First != hit.Last || !token.Has(Traits.Capital) || token.Has(Traits.AllCapitals) || token.Disguise != Disguise.None)
            return false;
        if ((hit.Entry.Section.Sorts & Sort.Strong) != Sort.None && hit.Entry.IsStem)
            return false;
        var next =
            hit.Last + 1 < reading.Count && reading.Tokens[hit.Last + 1].Sentence == token.Sentence
                ? reading.Tokens[hit.Last + 1]
                : default;
        var before = hit.First > 0 && reading.Tokens[hit.First - 1].Sentence == token.Sentence ? reading.Tokens[hit.First - 1] : default;
        // "Coward" and nothing else is somebody's name.
        if (reading.Count == 1 && (hit.Entry.Section.Sorts & Sort.Strong) == Sort.None)
            return true;
        if (next.Is(Sort.Street | Sort.School) && next.Has(Traits.Capital))
            return true;
        if (next.Has(Traits.Capital) && !next.Has(Traits.AllCapitals) && !next.Is(Masks.Grave))
            return true;
        return !token.Has(Traits.OpensSentence) && (before.Is(Sort.Title) || before.Has(Traits.Capital));
    }

    // "You have to stop calling people that": said by others, and called wrong.
    private bool IsCondemned(Reading reading, in Hit hit, in Facts facts, Section section)
    {
        ref readonly var token = ref reading.Tokens[hit.First];
        if (
            string.Equals(section.Subkind, "profanity", StringComparison.Ordinal)
            && (section.Sorts & Sort.Strong) != Sort.None
            && !token.Has(Traits.Quoted)
        )
            return facts.Speaks(Sort.Judge) && IsNamed(reading, hit, facts);
        if (token.Has(Traits.Quoted))
            return facts.Speaks(Sort.Judge)
                || sentences[token.Sentence - 1].Speaks(Sort.Judge)
                || sentences[token.Sentence + 1].Speaks(Sort.Judge);
        return facts.Speaks(Sort.Judge) && facts.Speaks(Sort.Say);
    }

    // "To call me a …", "telling them to …"
    private static bool IsNamed(Reading reading, in Hit hit, in Facts facts)
    {
        for (var i = hit.First - 1; i >= Math.Max(facts.First, hit.First - 5); i--)
        {
            if (reading.Tokens[i].Is(Sort.Say))
                return true;
        }
        return false;
    }

    // People may call themselves what others may not; and some slurs are also a supper, a smoke and a sea wall.
    private static bool IsOwn(in Facts facts, Section section)
    {
        if (facts.Speaks(Sort.Vile | Sort.Hate | Sort.Beast))
            return false;
        var ambiguous = (section.Sorts & Sort.Low) != Sort.None;
        if (ambiguous && facts.Speaks(Sort.Place))
            return true;
        return facts.Speaks(Sort.Own)
            && (facts.Speaks(Sort.Kind) || !facts.Speaks(Sort.You | Sort.They | Sort.Should))
            && !facts.Speaks(Sort.Judge);
    }

    // At whom: the nearest person before it, within reach and without a "not" between.
    private static (bool Aimed, Target Target) Aim(Reading reading, in Hit hit, in Facts facts)
    {
        var tokens = reading.Tokens;
        if (hit.Last + 1 < facts.End && tokens[hit.Last + 1].Is(Sort.You) && tokens[hit.Last + 1].Hash != Your)
            return (true, Target.Reader);
        for (var i = hit.First - 1; i >= Math.Max(facts.First, hit.First - Reach); i--)
        {
            if (tokens[i].Is(Sort.Not))
                return (false, Target.Nobody);
            if (tokens[i].Is(Sort.You) && (tokens[i].Hash != Your || i == hit.First - 1))
                return (true, Target.Reader);
            if (tokens[i].Is(Sort.Staff))
                return (true, Target.Staff);
            if (tokens[i].Is(Sort.Pupil))
                return (true, Target.Pupil);
            if (tokens[i].Is(Sort.School))
                return (false, Target.School);
            if (tokens[i].Is(Sort.They) && i + 1 < hit.First && (tokens[i + 1].Is(Sort.Be) || tokens[i].Is(Sort.Be)))
                return (true, Target.Nobody);
            if (tokens[i].Is(Sort.People) && i + 1 < hit.First && tokens[i + 1].Is(Sort.Be))
                return (true, Target.Nobody);
        }
        return (false, Target.Nobody);
    }

    private static string Whom(Target target) =>
        target switch
        {
            Target.Reader => ", aimed at the reader",
            Target.Staff => ", aimed at staff",
            Target.Pupil => ", aimed at a pupil",
            _ => "",
        };

    private static Severity Least(Severity severity) => severity == Severity.None ? severity : Severity.Low;

    private static Severity More(Severity severity) => severity < Severity.High ? severity + 1 : severity;
}
