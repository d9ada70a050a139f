namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Handing over and closing.</summary>
internal sealed class AccountLifecycleProposer()
    : Proposer(
        Capability.AccountLifecycle,
        Cue.Tells(@"(?:clos(?:e|ing|ed|ure)|delet\w+|deactivat\w+|transfer\w*|hand(?:ed|ing)? ?over){gap}{account}"),
        Cue.Tells(@"{account}{gap}(?:clos(?:e|ing|ure)|deactivat\w+|transfer\w*|handover)"),
        Cue.Tells(@"(?:exit|closure|succession) (?:strategy|plan)"),
        Cue.Speaks(@"(?:lead (?:staff|person|member)|account holder|administrator){gap}(?:left|leaves|leaving)"),
        Cue.Speaks(@"(?:how long|lifetime|end date){gap}{account}?"),
        Cue.Speaks(@"(?:neglect\w*|dormant|inactive|unused|out of date|refreshed)"),
        Cue.Against(@"contact"),
        Cue.Against(@"comments?")
    );
