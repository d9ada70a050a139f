namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Who must say yes, in which order.</summary>
internal sealed class ApprovalChainProposer()
    : Proposer(
        Capability.ApprovalChain,
        Cue.Tells(
            @"(?:approv(?:al|ed|e|es|ing)|authoris(?:ed|ation)|permission|agreement|consent)(?: \w+){0,3} (?:of|from|by|given by){gap}(?:{leaders}|{comms})"
        ),
        Cue.Tells(@"approv(?:al|ed|e|es|ing){gap}(?:creat\w+|set(?:ting)? up|account|site|tool)"),
        Cue.Tells(@"(?:creat\w+|set(?:ting)? up){gap}(?:account|site){gap}(?:approv|permission|authoris|consent)"),
        Cue.Tells(@"(?:following|after|subject to|without|prior|before){gap}approval"),
        Cue.Speaks(@"(?:approve|approved) or (?:reject|decline)"),
        Cue.Speaks(@"final approval"),
        Cue.Speaks(@"{must} be (?:approved|authorised|agreed) (?:by|before|prior)"),
        Cue.Speaks(@"created only (?:by|according)"),
        Cue.Speaks(@"(?:consulted|consult) (?:about|on|with)"),
        Cue.Speaks(@"requirements specified"),
        Cue.Speaks(@"(?:name|signature|date)$"),
        Cue.Speaks(@"i approve"),
        Cue.Under(@"approval", 0.5),
        Cue.Against(@"content (?:contributed|must)"),
        Cue.Against(@"(?:logo|brand)"),
        Cue.Against(@"advertise"),
        Cue.Against(@"external organisation"),
        Cue.Against(@"journalist|media enquir|the media")
    );
