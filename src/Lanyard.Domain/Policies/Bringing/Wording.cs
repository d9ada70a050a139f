using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>How English policies ask for things: which words make a duty, and where one sentence ends and the next begins.</summary>
public static partial class Wording
{
    /// <summary>Whether the words ask, allow, forbid or promise something.</summary>
    public static bool Asks(string words) => Modal().IsMatch(words);

    /// <summary>Whether they bind: must, shall, will, is required; not should and may.</summary>
    public static bool Binds(string words) => Strong().IsMatch(words);

    /// <summary>Whether the sentence only opens a list: "This policy:", "You should not:", "including:".</summary>
    public static bool IsLeadIn(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.TrimEnd().EndsWith(':');
    }

    /// <summary>Whether the words hang in the air without what comes next: "Staff must not", "The account is".</summary>
    public static bool OpensList(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Opening().IsMatch(words.TrimEnd(' ', ':', '-', '–'));
    }

    /// <summary>
    /// The sentences of a paragraph, where each that asks for something stands alone and each that only explains stays with the one before it.
    /// </summary>
    public static IReadOnlyList<string> Duties(string paragraph)
    {
        var duties = new List<string>();
        foreach (var sentence in Sentences(paragraph))
        {
            if (duties.Count > 0 && !IsLeadIn(sentence) && Explains(sentence))
                duties[^1] = $"{duties[^1]} {sentence}";
            else
                duties.AddRange(Apart(sentence));
        }
        return duties;
    }

    public static IReadOnlyList<string> Sentences(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var sentences = new List<string>();
        var start = 0;
        foreach (Match end in End().Matches(paragraph))
        {
            if (Abbreviation().IsMatch(paragraph[start..(end.Index + 1)]))
                continue;
            sentences.Add(paragraph[start..(end.Index + end.Length)].Trim());
            start = end.Index + end.Length;
        }
        if (paragraph[start..].Trim() is { Length: > 0 } rest)
            sentences.Add(rest);
        return sentences;
    }

    // A second "and must" is a second duty of the same subject, and so is what follows a semicolon and binds.
    private static IEnumerable<string> Apart(string sentence)
    {
        var start = 0;
        var subject = Subject().Match(sentence) is { Success: true } found ? found.Groups["subject"].Value : "";
        foreach (Match second in Second().Matches(sentence))
        {
            if (!Asks(sentence[start..second.Index]) && !Being().IsMatch(sentence[start..second.Index]))
                continue;
            yield return With(start, second.Index);
            start = second.Groups["next"].Index;
        }
        yield return With(start, sentence.Length);

        string With(int from, int to) =>
            from == 0 || char.IsUpper(sentence[from]) || !AtModal().IsMatch(sentence[from..])
                ? sentence[from..to].Trim()
                : $"{subject} {sentence[from..to].Trim()}";
    }

    private static bool Explains(string sentence) => !Asks(sentence) || Because().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(?:must|shall|should|will|cannot|can't|(?:staff|pupils|students|parents|schools?|you|users|employees|members|governors|volunteers|anyone|people|carers) may|may (?:be|not|only)|need(?:s|ed)?|ought|has to|have to|had better|requires?d?|expect(?:s|ed)?|encourage[sd]?|discouraged|(?:within|outside)(?: the)? scope|permit(?:s|ted)?|allow(?:s|ed)?|forbidden|prohibit(?:s|ed)?|never|not|don[’']t|do not|responsible for|responsibility of|advised|essential|important|appl(?:y|ies)|aims?|agree[sd]?|ensures?|undertakes?|respects?|monitors|reserves?|please|always|only)\b",
        Options,
        1000
    )]
    private static partial Regex Modal();

    [GeneratedRegex(
        @"\b(?:must|shall|will|cannot|has to|have to|required?s?|forbidden|prohibited|never|not permitted|not allowed|expected to|under no circumstances)\b",
        Options,
        1000
    )]
    private static partial Regex Strong();

    [GeneratedRegex(
        @"^(?:this (?:is|includes|means|was)\b|for example\b|e\.g\.|that is\b|they may\b|it may\b|it is (?:possible|likely)\b)",
        Options,
        1000
    )]
    private static partial Regex Because();

    [GeneratedRegex(
        @"\b(?:the following(?: \w+){0,3}|as follows|including|includes?|such as|to|that|be|are|is|should|must|will|not|(?:this|the|our) \w+|you|we|staff)$",
        Options,
        1000
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"[.!?]+[”’""')\]]*\s+(?=[“‘""'(]*[A-Z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"(?:\b(?:e\.g|i\.e|etc|eg|ie|cf|no|dr|mr|mrs|ms|st|vs|para|sec|fig|approx|dept|govt)|\b[A-Z])\.$", Options, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^(?<subject>.{2,160}?)\s+(?:is|are|must|shall|should|will|may)\b", Options, 1000)]
    private static partial Regex Subject();

    [GeneratedRegex(
        @"(?:,?\s+(?:and|but)\s+(?<next>(?:must|should|shall|will)\b)|;\s+(?:and\s+)?(?<next>[^;]{0,60}\b(?:must|should|shall|never|will)\b))",
        Options,
        1000
    )]
    private static partial Regex Second();

    [GeneratedRegex(@"\b(?:is|are)\b", Options, 1000)]
    private static partial Regex Being();

    [GeneratedRegex(@"^(?:must|should|shall|will)\b", Options, 1000)]
    private static partial Regex AtModal();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
}
