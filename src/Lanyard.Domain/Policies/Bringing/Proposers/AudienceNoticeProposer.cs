namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Readers are told why something went.</summary>
internal sealed class AudienceNoticeProposer()
    : Proposer(
        Capability.AudienceNotice,
        Cue.Tells(
            @"(?:inform|tell|explain|notify)\w*{gap}(?:audience|users?|followers|readers|thread){gap}(?:why|reason|action|remov|delet)"
        ),
        Cue.Speaks(@"(?:reason|why){gap}(?:action was taken|removed|deleted)")
    );
