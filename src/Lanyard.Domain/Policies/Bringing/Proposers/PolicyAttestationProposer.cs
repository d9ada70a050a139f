namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>People know the policy and sign for it.</summary>
internal sealed class PolicyAttestationProposer()
    : Proposer(
        Capability.PolicyAttestation,
        Cue.Tells(@"(?:sign(?:ed|s|ature)?|acknowledge){gap}(?:policy|agreement|declaration|annual|yearly)"),
        Cue.Tells(@"(?:policy|agreement){gap}(?:signed|sign)\b"),
        Cue.Tells(@"(?:know|read|understand|understood|familiar(?:ise)?|aware){gap}(?:this|the|contents? of){gap}polic(?:y|ies)"),
        Cue.Tells(@"know the contents"),
        Cue.Speaks(@"(?:read|reading) and (?:understood|understand|follow)"),
        Cue.Hints(@"{staff}"),
        Cue.Hints(@"annual"),
        Cue.Against(@"running a social media account")
    );
