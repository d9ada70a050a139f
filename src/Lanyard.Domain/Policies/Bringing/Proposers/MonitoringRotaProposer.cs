namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Somebody looks at the accounts regularly.</summary>
internal sealed class MonitoringRotaProposer()
    : Proposer(
        Capability.MonitoringRota,
        Cue.Tells(@"{account}{gap}(?:monitored|checked|reviewed|moderated){gap}(?:regular|daily|weekly|frequent|at least|every|hour|term)"),
        Cue.Tells(@"(?:monitor\w*|check\w*|review\w*|moderat\w*){gap}(?:regular\w*|daily|weekly|frequent\w*|at least|every)"),
        Cue.Speaks(@"(?:regularly|frequently|daily|weekly|constantly) (?:monitor|check|review|updat|manag)\w*"),
        Cue.Speaks(@"(?:monitor\w*|check\w*|updat\w*|manag\w*){gap}(?:accounts?|content|comments|site)"),
        Cue.Hints(@"(?:school holidays|weekends?)"),
        Cue.Hints(@"be involved in"),
        Cue.Against(@"settings"),
        Cue.Against(@"responded"),
        Cue.Against(@"public"),
        Cue.Against(@"usage"),
        Cue.Against(@"disciplinary"),
        Cue.Against(@"{staff} while at work"),
        Cue.Against(@"policy"),
        Cue.Against(@"essential")
    );
