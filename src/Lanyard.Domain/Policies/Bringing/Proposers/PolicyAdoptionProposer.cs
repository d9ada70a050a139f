namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Who takes the policy on, and in which meeting.</summary>
internal sealed class PolicyAdoptionProposer()
    : Proposer(
        Capability.PolicyAdoption,
        Cue.Tells(@"(?:adopt(?:ed|s|ion)|ratif(?:ied|ies|ication))"),
        Cue.Speaks(@"(?:note|noted|approve[sd]?|review[sd]? and approve[sd]?){gap}(?:meetings?|governing b\w+|board|committee)"),
        Cue.Speaks(@"(?:governing b\w+|board|trustees|LGBs?|governors){gap}(?:adopt|approv|ratif|note)"),
        Cue.Against(@"approved by\s*:"),
        Cue.Against(@"content")
    );
