namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Risks weighed before a platform is used.</summary>
internal sealed class ToolRiskAssessmentProposer()
    : Proposer(
        Capability.ToolRiskAssessment,
        Cue.Tells(@"risk assess\w*"),
        Cue.Tells(@"(?:assess|consider|weigh|identif|evaluat)\w*{gap}risks?"),
        Cue.Speaks(@"(?:risks?|dangers?|hazards?){gap}(?:associated|include|such as|of|around|to which)"),
        Cue.Speaks(@"(?:alert to|aware of){gap}risks?"),
        Cue.Speaks(@"(?:grooming|cyber-?bullying|vulnerable){gap}(?:grooming|cyber-?bullying|risk|young|confidential)"),
        Cue.Speaks(@"careful (?:thought|consideration){gap}(?:young|vulnerable|children)"),
        Cue.Against(@"disciplinary"),
        Cue.Against(@"insults")
    );
