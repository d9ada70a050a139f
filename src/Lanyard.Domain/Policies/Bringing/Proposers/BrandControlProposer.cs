namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Logos and names of the school.</summary>
internal sealed class BrandControlProposer()
    : Proposer(
        Capability.BrandControl,
        Cue.Tells(@"(?:logos?|crests?|brand(?:ing|s)?|emblem|badge)"),
        Cue.Speaks(@"uniforms?"),
        Cue.Against(@"{pupil}s? (?:must|should)"),
        Cue.Against(@"creating")
    );
