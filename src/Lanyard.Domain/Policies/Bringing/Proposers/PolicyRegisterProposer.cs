namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What a document says about itself: its title, owner, version, approver and review.</summary>
internal sealed class PolicyRegisterProposer()
    : Proposer(
        Capability.PolicyRegister,
        Cue.Tells(
            @"(?:date )?(?:approved|ratified|last reviewed|next review|review date|issue(?: number| date)?|version(?: number)?|status|approved by|ratified by|reviewed by|responsible (?:committee|person)|committee responsible|policy (?:owner|lead|author|sponsor)|owner|sponsor)\s*:"
        ),
        Cue.Tells(@"(?:this |the )?policy {must} be reviewed"),
        Cue.Speaks(@"review(?:ed|s)? (?:{gap}(?:annually|yearly|every|two years|three years|date))"),
        Cue.Hints(@"reviews?{gap}(?:trust|governing|committee)"),
        Cue.Speaks(@"review (?:will|shall) (?:take place|be carried out)"),
        Cue.Speaks(@"(?:table of )?contents"),
        Cue.Tells(@"(?:draft|version|issue|v)\s*(?:no\.?|number)?\s*\d"),
        Cue.Hints(@"notified of (?:updates|changes|review)"),
        Cue.Speaks(@"(?:note|nb)\s*:{gap}amend"),
        Cue.Speaks(@"social media policy$"),
        Cue.Hints(@"policy"),
        Cue.Hints(@"this policy will be reviewed")
    )
{
    protected override string? Prefers(Passage passage) =>
        passage.Words.Contains("review", StringComparison.OrdinalIgnoreCase) ? "review-clock"
        : passage.Clause.Number == "FM.title" || Says(passage, "version") || Says(passage, "issue") ? "policy-register"
        : passage.Words.Contains("approv", StringComparison.OrdinalIgnoreCase) || Says(passage, "committee") ? "policy-approval"
        : null;

    protected internal override IReadOnlyList<string>? Value(Passage passage, string kind, string setting) =>
        (setting, passage.Clause.Number) switch
        {
            ("title", "FM.title") => [passage.Words],
            ("approver", _) when Says(passage, "approv") => After(passage),
            ("committee", _) when Says(passage, "committee") => After(passage),
            ("owner", _) when Says(passage, "owner") || Says(passage, "responsible person") || Says(passage, "policy lead") => After(
                passage
            ),
            ("sponsor", _) when Says(passage, "sponsor") => After(passage),
            ("edition", _) when Says(passage, "version") || Says(passage, "issue") => After(passage),
            ("blank", _) when !passage.Words.Contains("blank", StringComparison.Ordinal) => [],
            ("drafting-note" or "date", _) when !passage.Words.Contains(':', StringComparison.Ordinal) => [],
            _ => null,
        };

    private static bool Says(Passage passage, string key) =>
        passage.Words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && passage.Words[..colon].Contains(key, StringComparison.OrdinalIgnoreCase)
        && !passage.Words[..colon].Contains("date", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<string> After(Passage passage) =>
        passage.Words[(passage.Words.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() is { Length: > 0 and < 80 } value
        && value[0] != '('
            ? [value]
            : [];
}
