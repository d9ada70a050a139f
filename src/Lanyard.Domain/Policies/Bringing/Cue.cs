using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Words that speak for a capability, or against it, and how much.</summary>
public sealed class Cue
{
    // Words of many documents at once; a pattern writes {pupil} and means all of them.
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["number"] = @"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)",
        ["gap"] = "[^.;:]{0,110}?",
        ["never"] =
            @"(?:must not|must never|should not|should never|shall not|will not|won[’']?t|may not|cannot|can[’']?t|don[’']?t|do not|never|not (?:be )?(?:permitted|allowed|expected|used|shared|edit)|prohibited|forbidden|refrain from|avoid|under no circumstances)",
        ["must"] = @"(?:must|shall|should|will|(?:is|are) (?:required|expected) to|need(?:s|ed)? to|has to|have to)",
        ["post"] = @"(?:post(?:s|ed|ing)?|publish(?:es|ed|ing)?|upload(?:s|ed|ing)?|shar(?:e|es|ed|ing)|plac(?:e|ed|ing)|put(?:ting)?)",
        ["pupil"] = @"(?:pupils?|students?|learners?|child(?:ren)?|young people|young person)",
        ["parent"] = @"(?:parents?|carers?|famil(?:y|ies)|guardians?)",
        ["staff"] = @"(?:staff|employees?|colleagues?|teachers?|volunteers?|governors?)",
        ["head"] = @"(?:head ?teachers?|principals?|head of school)",
        ["leaders"] =
            @"(?:SLT|SMT|senior (?:leaders?|leadership(?: team)?|managers?|management|members?|staff)|leadership team|line managers?|head ?teachers?|principals?)",
        ["account"] = @"(?:accounts?|sites?|websites?|pages?|channels?|groups?|profiles?|webpages?|webspace)",
        ["personal"] = @"(?:personal|private|own)",
        ["image"] = @"(?:images?|photos?|photographs?|photography|pictures?|videos?|filmed|filming|footage|recordings?)",
        ["media"] = @"(?:social[ -]?media|social network\w*|online)",
        ["school"] = @"(?:schools?|academ(?:y|ies)|trust|college|setting)",
        ["comms"] = @"(?:communications? (?:manager|officer|lead|team)|social media (?:manager|lead|officer)|marketing (?:manager|team))",
    };

    private readonly Regex _pattern;

    private Cue(string pattern, double weight, bool inHeadings)
    {
        foreach (var (name, words) in Words)
            pattern = pattern.Replace("{" + name + "}", words, StringComparison.Ordinal);
        _pattern = new(
            $@"(?:^|\b){pattern}",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        (Weight, InHeadings) = (weight, inHeadings);
    }

    public double Weight { get; }

    public bool InHeadings { get; }

    /// <summary>Enough to propose the capability by itself.</summary>
    public static Cue Tells(string pattern) => new(pattern, 2, inHeadings: false);

    /// <summary>Enough, just.</summary>
    public static Cue Speaks(string pattern) => new(pattern, 1, inHeadings: false);

    /// <summary>Only together with others.</summary>
    public static Cue Hints(string pattern) => new(pattern, 0.5, inHeadings: false);

    /// <summary>Speaks for another reading of the same words.</summary>
    public static Cue Against(string pattern) => new(pattern, -1.5, inHeadings: false);

    /// <summary>Stands in a heading above.</summary>
    public static Cue Under(string pattern, double weight = 0.6) => new(pattern, weight, inHeadings: true);

    public Match In(string text) => _pattern.Match(text);
}
