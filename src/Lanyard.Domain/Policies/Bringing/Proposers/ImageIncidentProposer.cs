namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>A picture that should not be there.</summary>
internal sealed class ImageIncidentProposer()
    : Proposer(
        Capability.ImageIncident,
        Cue.Tells(@"(?:compromising|inappropriate|inadvertent\w*|accident\w*){gap}(?:{image}|delet)"),
        Cue.Tells(@"{image}{gap}(?:misus\w+|misconstrued|without (?:their )?permission|deleted? (?:immediately|at once))"),
        Cue.Speaks(@"delete it immediately")
    );
