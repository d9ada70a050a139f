namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Text that schools may not change.</summary>
internal sealed class PolicyCoreLockProposer()
    : Proposer(
        Capability.PolicyCoreLock,
        Cue.Tells(@"no changes (?:allowed|permitted|to be made|necessary)"),
        Cue.Speaks(@"(?:core|central) (?:text|wording)"),
        Cue.Speaks(@"{never}{gap}(?:amend|alter|change){gap}(?:policy|text|wording)"),
        Cue.Speaks(@"(?:personalise|rebrand|local (?:field|contact))"),
        Cue.Hints(@"without change"),
        Cue.Against(@"the school must amend")
    );
