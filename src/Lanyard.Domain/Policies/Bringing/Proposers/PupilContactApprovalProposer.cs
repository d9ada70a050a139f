namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Talking to pupils on official channels.</summary>
internal sealed class PupilContactApprovalProposer()
    : Proposer(
        Capability.PupilContactApproval,
        Cue.Tells(
            @"(?:communicat\w+|contact|messag\w+|interact\w*){gap}(?:{pupil}|learners){gap}(?:via|through|using|by|on|only|approv|official|school|permission|account|sites?)"
        ),
        Cue.Tells(
            @"(?:official|school|approved){gap}(?:{account}|channels|tools|systems?|e-?mail|platforms?){gap}(?:communicat|contact|keep in touch|message)\w*"
        ),
        Cue.Tells(@"(?:communicat\w+|contact){gap}(?:past|former|ex-?)\s*(?:{pupil})"),
        Cue.Speaks(@"(?:communicat\w+) (?:with|to) (?:{pupil})"),
        Cue.Speaks(@"(?:teaching and learning|educational) purposes"),
        Cue.Speaks(@"digital communications with"),
        Cue.Speaks(@"(?:consider|judge)\w*{gap}(?:whether this is )?appropriate{gap}(?:implications)?"),
        Cue.Against(@"{never}{gap}(?:friend|follow)"),
        Cue.Against(@"scope"),
        Cue.Against(@"sites for (?:children|young)"),
        Cue.Against(@"vulnerable"),
        Cue.Against(@"{image}")
    );
