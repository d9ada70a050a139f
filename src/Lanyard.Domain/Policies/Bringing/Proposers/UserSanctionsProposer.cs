namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Those who go on are blocked.</summary>
internal sealed class UserSanctionsProposer()
    : Proposer(
        Capability.UserSanctions,
        Cue.Tells(@"(?:repeat\w*|persistent\w*|continu\w+){gap}(?:block|ban|barred|excluded)"),
        Cue.Tells(@"(?:block|ban)\w*{gap}(?:repeat|persist|continu|further)"),
        Cue.Speaks(@"(?:users?|people|followers|individuals) who{gap}(?:blocked|banned|removed)")
    );
