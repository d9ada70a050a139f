namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Private views are not the school's.</summary>
internal sealed class DisclaimerRegisterProposer()
    : Proposer(
        Capability.DisclaimerRegister,
        Cue.Tells(@"disclaimers?"),
        Cue.Tells(
            @"(?:views?|opinions?){gap}(?:their own|not (?:necessarily )?(?:those|the views|represent)|as those of|of the (?:school|trust)|appear|personal)"
        ),
        Cue.Tells(@"(?:not|never){gap}(?:represent|communicat\w+|speak\w*|posting|act\w*) on behalf"),
        Cue.Speaks(@"{never}{gap}represent{gap}(?:views?|opinions?)"),
        Cue.Speaks(@"(?:not communicating|made clear that)"),
        Cue.Speaks(@"personal views?"),
        Cue.Hints(@"(?:associat\w+|naming|link\w*){gap}{school}"),
        Cue.Against(@"official sites"),
        Cue.Against(@"personal gain")
    );
