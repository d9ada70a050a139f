namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What staff undertake for their private use.</summary>
internal sealed class ConductDeclarationProposer()
    : Proposer(
        Capability.ConductDeclaration,
        Cue.Tells(
            @"{staff}{gap}{never}{gap}(?:follow|engage|befriend|contact|accept|friend|add|communicat|invite|discuss|identify|criticis|post|use social)\w*"
        ),
        Cue.Tells(
            @"{never}{gap}(?:friends?|friend requests?|contact|communicat\w+|follow|engage|connect\w*|link\w*){gap}(?:{pupil}|{parent})"
        ),
        Cue.Tells(@"(?:conflicts? of interest|conflict between)"),
        Cue.Tells(@"{never}{gap}(?:attack|insult|abuse|defame|bully|harass|ridicule|criticise)"),
        Cue.Speaks(@"(?:grievances?|ill-considered|judg(?:e)?ments? about)"),
        Cue.Speaks(@"{never}{gap}(?:identify|link|name|associate){gap}(?:employ\w+|{school})"),
        Cue.Speaks(@"{never}{gap}(?:disrepute|discuss|personal gain|passed on|pass(?:ing)? on)"),
        Cue.Speaks(@"(?:infringe|rights and privacy)"),
        Cue.Speaks(@"{never}"),
        Cue.Speaks(@"(?:bound by|duty of (?:confidence|care))"),
        Cue.Hints(@"(?:you|staff members?|staff) {never}"),
        Cue.Under(@"(?:personal use|principles|staff|professional|private|conduct|personal)", 0.8),
        Cue.Under(@"(?:pupils?|parents?) (?:use|guidance|and social)", -1),
        Cue.Against(@"{post}{gap}(?:content|material)"),
        Cue.Against(@"official"),
        Cue.Against(@"(?:logo|brand)"),
        Cue.Against(@"email address"),
        Cue.Against(@"{image}"),
        Cue.Against(@"encyclop"),
        Cue.Against(@"privacy settings"),
        Cue.Against(@"school (?:accounts|sites)"),
        Cue.Against(@"the media"),
        Cue.Against(@"commitments"),
        Cue.Against(@"disclaimer"),
        Cue.Against(@"scope"),
        Cue.Against(@"as those of"),
        Cue.Against(@"leav"),
        Cue.Against(@"former")
    );
