namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>The list of official channels.</summary>
internal sealed class AccountRegisterProposer()
    : Proposer(
        Capability.AccountRegister,
        Cue.Tells(@"(?:list|register|record|log|inventory) of{gap}{account}"),
        Cue.Speaks(@"official (?:school )?(?:social media )?(?:channels?|accounts?) (?:are|is|include)"),
        Cue.Speaks(@"(?:has|have|uses?|operates?|runs?|maintains?){gap}(?:following|official){gap}{account}"),
        Cue.Speaks(@"(?:website|facebook|twitter|instagram|youtube)(?: page)?\s*[:–-]\s*(?:www|http|@)"),
        Cue.Speaks(@"{school}[’']?s?{gap}(?:facebook|twitter|instagram|youtube|website) (?:page|account|channel|is)"),
        Cue.Speaks(@"host the site"),
        Cue.Speaks(@"(?:going|go) live"),
        Cue.Against(@"personal"),
        Cue.Against(@"copyright")
    );
