namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What never goes out.</summary>
internal sealed class PublishGateProposer()
    : Proposer(
        Capability.PublishGate,
        Cue.Tells(@"{account} {never}{gap}(?:personal gain|political|commercial|advertis)"),
        Cue.Tells(
            @"{never}{gap}(?:post|publish|comment|link|upload){gap}(?:disrepute|offensive|defamatory|derogatory|discriminat|harass|illegal|inappropriate|political|copyright|law|legislation|harm)\w*"
        ),
        Cue.Tells(@"(?:disrepute|derogatory|defamatory|discriminatory){gap}(?:content|material|comments?|posts?)"),
        Cue.Tells(@"(?:disrepute|bring)"),
        Cue.Speaks(
            @"(?:derogatory|defamatory|offensive|discriminatory|harassing){gap}(?:derogatory|defamatory|offensive|discriminatory|harassing){gap}content"
        ),
        Cue.Speaks(@"(?:personal gain|political|commercial)"),
        Cue.Speaks(@"(?:accurate|accuracy|worthwhile|truthful)"),
        Cue.Speaks(@"(?:suitable|appropriate){gap}(?:age|audience|target)"),
        Cue.Speaks(@"(?:stay|keep|remain|act)\w* within the law"),
        Cue.Speaks(@"(?:breach|infring)\w*{gap}(?:copyright|data protection|law|legislation)"),
        Cue.Speaks(
            @"(?:libel|defamation|harassment|copyright|privacy|data protection){gap}(?:libel|defamation|harassment|copyright|privacy|data protection){gap}(?:law|appl)"
        ),
        Cue.Hints(@"{post}"),
        Cue.Hints(@"content"),
        Cue.Under(@"(?:dos?|don|content|publish|post|what)", 0.5),
        Cue.Against(@"act (?:18|19|20)"),
        Cue.Against(@"senior"),
        Cue.Against(@"escalat"),
        Cue.Against(@"consent"),
        Cue.Against(@"result in"),
        Cue.Against(@"commercially"),
        Cue.Against(@"obtain")
    );
