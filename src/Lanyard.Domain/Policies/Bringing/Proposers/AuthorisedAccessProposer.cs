namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Only authorised people post, manage or speak for the school.</summary>
internal sealed class AuthorisedAccessProposer()
    : Proposer(
        Capability.AuthorisedAccess,
        Cue.Tells(@"(?:authorised|approved|designated|nominated|named|permitted) (?:people|persons?|staff|users?|employees|members)"),
        Cue.Tells(@"{never}{gap}(?:access|post|log|commit|use|manage){gap}(?:without|unless){gap}(?:authoris|permission)"),
        Cue.Speaks(@"(?:unauthorised|unauthorized) access"),
        Cue.Speaks(@"without (?:authoris|authority|permission)"),
        Cue.Speaks(@"(?:only|authoris\w+){gap}(?:post|manage|access|administer)\w*"),
        Cue.Speaks(@"commitments"),
        Cue.Speaks(@"(?:not (?:directly )?employed|non-employees)"),
        Cue.Speaks(@"on behalf of{gap}(?:without|unless|authoris)"),
        Cue.Against(@"approval"),
        Cue.Against(@"copyright"),
        Cue.Against(@"encyclop"),
        Cue.Against(@"journalist|the media")
    );
