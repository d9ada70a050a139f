namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Asking for an account: the case, the form and its fields.</summary>
internal sealed class AccountApplicationProposer()
    : Proposer(
        Capability.AccountApplication,
        Cue.Tells(@"(?:business case|application form|site creation|approval form|request form)"),
        Cue.Tells(@"(?:complet|submit|receiv|fill){gap}(?:applications?|forms?|request)"),
        Cue.Tells(@"(?:wishing|wish|want|wants|propos\w+|plan\w*) to (?:create|set up|open|start){gap}{account}"),
        Cue.Speaks(@"(?:create|creat\w+|set(?:ting)? up|open(?:ing)?|establish\w*|start\w*){gap}{account}"),
        Cue.Speaks(@"(?:aims?|purposes?|intended audience|target audience|outcomes?|content) (?:of|for|to be)"),
        Cue.Speaks(@"(?:proposed|intended){gap}(?:audience|content|contributors?|purpose|site)"),
        Cue.Speaks(@"(?:strong|clear|good|valid){gap}(?:reason|purpose|rationale|case)"),
        Cue.Speaks(@"(?:trivial|time and effort|time commitment|worthwhile for)"),
        Cue.Speaks(@"(?:open or (?:private|closed)|be promoted)"),
        Cue.Speaks(@"level of (?:interactive )?engagement"),
        Cue.Speaks(@"(?:members of the public|external organisations|others; please|age range)"),
        Cue.Speaks(@"(?:department|author(?: of site)?|what are the aims|forward it to)"),
        Cue.Under(@"(?:creat|process for|application|setting up|new accounts|approval form|form)", 1),
        Cue.Against(@"approv(?:al|ed) (?:for|must|by)"),
        Cue.Against(@"copyright"),
        Cue.Against(@"{pupil} (?:must|should)")
    );
