using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Rules;

/// <summary>
/// Hate and threats, which no word is alone: people named by what the law protects together with words that run them down, wish them harm or
/// deny them what others have; unless that is denied, quoted or condemned.
/// </summary>
internal sealed class HateRules(Sentences sentences)
{
    private const int Near = 8;
    private const int Span = 12;
    private static readonly ulong[] Turns = [.. "but because when however although while if".Split(' ').Select(w => Hashes.Of(w))];
    private static readonly ulong[] Pointers = [.. "these those their your his".Split(' ').Select(w => Hashes.Of(w))];
    private static readonly ulong[] NoThreat =
    [
        .. "dying die dies dead death disappear burn burning burned hung hanging hang shot".Split(' ').Select(w => Hashes.Of(w)),
    ];

    public void Find(Gathering found)
    {
        for (var s = 0; s < sentences.Count; s++)
        {
            var facts = sentences[s];
            if (!facts.Speaks(Wrong) && (facts.Quoted & Wrong) == Sort.None)
                continue;
            if (Group(s) is { } carried)
                Hate(found, s, facts, carried);
            if (facts.Speaks(Sort.Kill | Sort.Mean))
                Person(found, facts);
        }
    }

    private const Sort Wrong =
        Sort.Hate | Sort.Vile | Sort.Beast | Sort.Kill | Sort.Hurt | Sort.Worth | Sort.Mean | Sort.Profane | Sort.Slur | Sort.Strong;

    // Whether the sentence speaks of a group: itself (false), or by a pronoun for one in the next or the last sentence (true).
    private bool? Group(int s)
    {
        var facts = sentences[s];
        if (facts.Speaks(Sort.Group) || (facts.Quoted & Sort.Group) != Sort.None)
            return false;
        return facts.Speaks(Sort.They | Sort.You) && (sentences[s - 1].Speaks(Sort.Group) || sentences[s + 1].Speaks(Sort.Group))
            ? true
            : null;
    }

    private void Hate(Gathering found, int s, in Facts facts, bool carried)
    {
        var tokens = found.Reading.Tokens;
        var condemned = facts.Speaks(Sort.Judge) && (facts.Speaks(Sort.Say) || facts.Quoted != Sort.None);
        var judged = facts.Speaks(Sort.Judge) || sentences[s - 1].Speaks(Sort.Judge) || sentences[s + 1].Speaks(Sort.Judge);
        var (first, last, no, reason, disguise) = (-1, -1, -100, "", Disguise.None);
        for (var i = facts.First; i < facts.End; i++)
        {
            ref readonly var token = ref tokens[i];
            // A comma or a "but" ends what a "not" reaches.
            if (i > facts.First && Parts(found.Reading, i))
                no = -100;
            if (token.Is(Sort.Not))
                no = i;
            var quoted = token.Has(Traits.Quoted);
            if (condemned || (quoted && (judged || facts.Speaks(Sort.Say))))
                continue;
            var why = Why(token, facts, denied: no >= facts.First, lately: i - no <= Near && i > no);
            if (why is not null && !carried && !NearGroup(tokens, i, facts))
                why = null;
            if (token.Is(Sort.Group) && first >= 0)
                last = Math.Max(last, i);
            if (why is null)
            {
                if (token.Is(Sort.Group) && first < 0)
                    last = i;
                continue;
            }
            first = first < 0 ? (last >= 0 ? last : i) : first;
            last = i;
            reason = reason.Length == 0 ? why : reason;
            disguise |= token.Disguise;
        }
        if (reason.Length == 0)
            return;
        var threat = reason.StartsWith("wishes", StringComparison.Ordinal);
        found.Add(
            FindingKind.Abuse,
            threat ? "threat" : "hate",
            tokens[first].Start,
            tokens[last].End,
            threat ? Severity.Critical : Severity.High,
            carried ? 0.65 : 0.8,
            reason,
            threat ? "abuse/threat-to-group" : "abuse/hate",
            disguise,
            Target.Group
        );
    }

    // People who write without stops put much into one sentence: what is far from the group is not said of it.
    private static bool NearGroup(Token[] tokens, int at, in Facts facts)
    {
        for (var i = Math.Max(facts.First, at - Span); i < Math.Min(facts.End, at + Span + 1); i++)
        {
            if (tokens[i].Is(Sort.Group))
                return true;
        }
        return false;
    }

    private static string? Why(in Token token, in Facts facts, bool denied, bool lately)
    {
        if (token.Is(Sort.Worth) && lately && !facts.Speaks(Sort.Judge))
            return "denies a group of people what everybody is owed";
        if (denied)
            return null;
        if (token.Is(Sort.Kill) && facts.Speaks(Sort.Should | Sort.Hate))
            return "wishes harm to a group of people";
        if (token.Is(Sort.Hurt) && facts.Speaks(Sort.Should) && !facts.Speaks(Sort.Kind))
            return "wishes harm to a group of people";
        if (token.Is(Sort.Hate))
            return "speaks with hate of a group of people";
        if (token.Is(Sort.Vile) && !facts.Speaks(Sort.Judge))
            return "runs a group of people down";
        if (token.Is(Sort.Beast) && facts.Speaks(Sort.Be | Sort.Than | Sort.Should | Sort.They))
            return "calls a group of people beasts, dirt or a disease";
        if (token.Is(Sort.Profane | Sort.Insult) && token.Word > Vocabulary.Proper && !facts.Speaks(Sort.Kind))
            return "swears at a group of people";
        return null;
    }

    // "I will kill you", "the teachers should be shot", "you are disgusting"
    private static void Person(Gathering found, in Facts facts)
    {
        var tokens = found.Reading.Tokens;
        var (no, will, you) = (-100, -100, -100);
        for (var i = facts.First; i < facts.End; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Is(Sort.Not))
                no = i;
            if (token.Is(Sort.Should))
                will = i;
            if (token.Has(Traits.Quoted) || token.Has(Traits.Covered))
                continue;
            if (
                token.Is(Sort.Kill)
                && i - no > Near
                && i - will <= Near
                && Array.IndexOf(NoThreat, token.Hash) < 0
                && Victim(tokens, i, facts) is { } victim
            )
            {
                found.Add(
                    FindingKind.Abuse,
                    "threat",
                    tokens[Math.Min(will, i)].Start,
                    tokens[victim].End,
                    Severity.Critical,
                    0.75,
                    "speaks of killing somebody",
                    "abuse/threat-to-person",
                    token.Disguise,
                    Whom(tokens[victim])
                );
                return;
            }
            // "You are so thick", not "your bag is so thick".
            if (token.Is(Sort.Mean) && i - you <= 5 && i - no > 5 && !token.Is(Sort.Profane) && Bound(tokens, you, i))
            {
                found.Add(
                    FindingKind.Abuse,
                    "insult",
                    tokens[you].Start,
                    token.End,
                    found.Phase == Phase.Primary ? Severity.Medium : Severity.Low,
                    0.6,
                    "runs the reader down",
                    "abuse/insult-to-reader",
                    token.Disguise,
                    Target.Reader
                );
                return;
            }
            if (token.Is(Sort.You) && tokens[i].Hash != Hashes.Of("your"))
                you = i;
        }
    }

    private static bool Bound(Token[] tokens, int you, int vile)
    {
        for (var i = you; i < vile; i++)
        {
            if (tokens[i].Is(Sort.Be) && i <= you + 1)
                return true;
        }
        // "You stupid", "you disgusting"
        return vile == you + 1;
    }

    private static bool Parts(Reading reading, int i)
    {
        ref readonly var token = ref reading.Tokens[i];
        if (Array.IndexOf(Turns, token.Hash) >= 0)
            return true;
        var between = reading.Chars.AsSpan(reading.Tokens[i - 1].End, token.Start - reading.Tokens[i - 1].End);
        return between.ContainsAny(',', ':');
    }

    private static int? Victim(Token[] tokens, int kill, in Facts facts)
    {
        for (var i = kill + 1; i < Math.Min(facts.End, kill + 4); i++)
        {
            if (tokens[i].Is(Sort.You | Sort.They | Sort.Staff | Sort.Pupil) && Array.IndexOf(Pointers, tokens[i].Hash) < 0)
                return i;
        }
        for (var i = kill - 1; i >= Math.Max(facts.First, kill - 5); i--)
        {
            if (tokens[i].Is(Sort.Staff | Sort.Pupil | Sort.You) && tokens[kill - 1].Is(Sort.Be))
                return kill;
        }
        return null;
    }

    private static Target Whom(in Token token) =>
        token.Is(Sort.You) ? Target.Reader
        : token.Is(Sort.Staff) ? Target.Staff
        : token.Is(Sort.Pupil) ? Target.Pupil
        : Target.Nobody;
}
