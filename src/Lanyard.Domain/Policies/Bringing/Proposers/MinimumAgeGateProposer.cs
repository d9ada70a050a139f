namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>The ages that platforms allow.</summary>
internal sealed class MinimumAgeGateProposer()
    : Proposer(
        Capability.MinimumAgeGate,
        Cue.Tells(@"(?:minimum age|age (?:limit|restriction|requirement|rating)s?)"),
        Cue.Tells(@"(?:under|over|below|aged?|years?){gap}(?:13|thirteen|16|18)"),
        Cue.Tells(@"(?:13|thirteen|16|sixteen|18) (?:years|and over|or over)"),
        Cue.Speaks(@"underage"),
        Cue.Speaks(@"terms and conditions{gap}(?:providers?|minimum|age)"),
        Cue.Speaks(@"age range"),
        Cue.Hints(@"age")
    );
