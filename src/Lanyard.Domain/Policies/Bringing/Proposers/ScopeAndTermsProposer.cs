namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What the policy covers and what its words mean.</summary>
internal sealed class ScopeAndTermsProposer()
    : Proposer(
        Capability.ScopeAndTerms,
        Cue.Tells(@"(?:this |the |our )?policy (?:also )?(?:applies|covers|relates|extends)"),
        Cue.Tells(@"(?:applies|apply) (?:to|equally|regardless)"),
        Cue.Tells(@"(?:within|outside|beyond|falls? under|in)(?: the)? scope"),
        Cue.Tells(@"(?:is|are) (?:defined as|a broad term|those made|any|used to describe)"),
        Cue.Tells(@"(?:for the )?purposes? of this policy"),
        Cue.Speaks(@"(?:this |the )?(?:policy|document|guidance) (?:aims|sets out|seeks|is (?:designed|intended|here)|outlines|provides)"),
        Cue.Speaks(@"(?:aims?|purpose|principles) (?:of|to|set out)"),
        Cue.Speaks(
            @"(?:recogni[sz]es?|acknowledges?|embraces?|welcomes|understands|appreciates){gap}(?:benefits?|opportunit|role|importance|use of|value|potential)"
        ),
        Cue.Speaks(@"(?:social (?:media|network\w*)|internet){gap}(?:includes?|provides|is a|refers to|such as)"),
        Cue.Speaks(@"(?:definitions?|means|includ\w+ but (?:is )?not limited)"),
        Cue.Hints(@"(?:facebook|twitter|instagram|linkedin|youtube|snapchat|whatsapp|tiktok|blogs?|forums?|wikis?|wikipedia|minecraft)"),
        Cue.Hints(
            @"(?:facebook|twitter|instagram|linkedin|youtube|snapchat|whatsapp|tiktok){gap}(?:facebook|twitter|instagram|linkedin|youtube|snapchat|whatsapp|tiktok)"
        ),
        Cue.Speaks(@"(?:digital|professional|personal|online) communications? (?:are|is|means|include)"),
        Cue.Speaks(@"principles set out"),
        Cue.Speaks(@"irrespective of|regardless of|from anywhere"),
        Cue.Under(@"(?:scope|introduction|aims?|purpose|definitions?|rationale|background|overview|what is)", 1),
        Cue.Hints(@"it is (?:crucial|important) that"),
        Cue.Against(@"{never}"),
        Cue.Against(@"copyright"),
        Cue.Against(@"act \d{4}"),
        Cue.Against(@"disciplinary")
    );
