using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Whom the words bind: who stands before the verb of the duty, or the heading when the words name nobody. Staff, when nothing says more.</summary>
internal static partial class Binding
{
    private static readonly (Bind Who, Regex Words)[] People =
    [
        (Bind.Headteacher, Words(@"head ?teachers?|principals?|head of school")),
        (Bind.SeniorLeaders, Words(@"SLT|SMT|senior (?:leaders?|leadership(?: team)?|management)|leadership team")),
        (Bind.SafeguardingLead, Words(@"DSL|designated safeguarding lead|safeguarding officer|safeguarding lead")),
        (Bind.CommsManager, Words(@"communications? (?:manager|officer|lead)|social media (?:manager|lead)")),
        (Bind.Administrator, Words(@"administrators?|business manager|office staff|administration team")),
        (Bind.Moderator, Words(@"moderators?|moderated")),
        (Bind.LineManager, Words(@"line managers?")),
        (Bind.HumanResources, Words(@"HR|human resources")),
        (Bind.Governors, Words(@"governors?|governing (?:body|board)|LGBs?|trustees")),
        (Bind.Contractors, Words(@"contractors?|contracted|not directly employed|agency")),
        (Bind.Parents, Words(@"parents?|carers?|guardians?")),
        (Bind.Pupils, Words(@"pupils?|students?|learners?|children")),
        (Bind.Staff, Words(@"staff|employees?|teachers?|you|volunteers?|users?|anyone|individuals?")),
        (Bind.Trust, Words(@"trust(?: level)?|MAT")),
        (Bind.School, Words(@"(?:the|each|our|all|every) (?:schools?|academ(?:y|ies)|setting)|we|our")),
    ];

    public static IReadOnlyList<Bind> Of(Passage passage)
    {
        var subject = Duty().Match(passage.Words) is { Success: true } duty ? passage.Words[..duty.Index] : "";
        var named = Named(subject);
        if (named.Count == 0 && passage.Lead.Length > 0)
            named = Named(passage.Lead);
        if (named.Count == 0 && passage.Clause.Headings.Count > 0)
            named = Named(passage.Clause.Headings[^1]);
        return named.Count > 0 ? named
            : passage.Clause.Shape == ClauseShape.FrontMatter ? [Bind.School]
            : [Bind.Staff];
    }

    // The last named stands nearest the verb; "staff, pupils and parents" are all of them.
    private static List<Bind> Named(string words)
    {
        var near = words.Length > 90 ? words[^90..] : words;
        var all = People.Where(p => p.Words.IsMatch(near)).Select(p => p.Who).ToList();
        return all.Count > 3 ? all[..3] : all;
    }

    private static Regex Words(string words) =>
        new(
            $@"\b(?:{words})\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
            TimeSpan.FromSeconds(1)
        );

    [GeneratedRegex(
        @"\b(?:must|shall|should|will|may|can|cannot|(?:is|are) (?:not )?(?:expected|required|responsible|encouraged|permitted|allowed|advised)|need to|has to|have to|applies)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Duty();
}
