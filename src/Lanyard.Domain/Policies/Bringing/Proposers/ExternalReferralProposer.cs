namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Police and other bodies.</summary>
internal sealed class ExternalReferralProposer()
    : Proposer(
        Capability.ExternalReferral,
        Cue.Tells(@"police"),
        Cue.Tells(@"(?:CEOP|child exploitation and online protection|LADO|local authority designated|social care|action fraud)"),
        Cue.Tells(@"external agenc"),
        Cue.Speaks(@"(?:illegal|criminal|unlawful){gap}(?:report|refer|inform|content|conduct|behaviour|activit)\w*"),
        Cue.Against(@"initial assessment")
    );
