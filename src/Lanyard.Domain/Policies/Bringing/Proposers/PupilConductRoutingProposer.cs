namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Pupils who misbehave online.</summary>
internal sealed class PupilConductRoutingProposer()
    : Proposer(
        Capability.PupilConductRouting,
        Cue.Tells(@"(?:pupils?|students?|children)?{gap}behaviour policy"),
        Cue.Tells(@"{pupil}{gap}(?:sanction\w*|consequences|disciplin\w+|anti-bullying|misconduct)"),
        Cue.Tells(@"(?:anti-?bullying|behaviour|acceptable use){gap}polic(?:y|ies)"),
        Cue.Speaks(@"{pupil}{gap}(?:bully\w*|inappropriate|abusive|offensive|breach\w*)"),
        Cue.Speaks(@"{parent}{gap}(?:informed|contacted|told|notified){gap}"),
        Cue.Hints(@"{pupil}"),
        Cue.Against(@"staff behaviour"),
        Cue.Against(@"read alongside"),
        Cue.Against(@"in conjunction"),
        Cue.Against(@"code of conduct and")
    );
