namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Training, for whom and how often.</summary>
internal sealed class TrainingRegisterProposer()
    : Proposer(
        Capability.TrainingRegister,
        Cue.Tells(
            @"(?:attend\w*|receiv\w*|provid\w*|undertak\w*|complet\w*|deliver\w*|facilitat\w*|organis\w*|offer\w*|given|arrang\w*){gap}training"
        ),
        Cue.Speaks(@"training"),
        Cue.Tells(@"(?:at|during|part of|on){gap}induction"),
        Cue.Hints(@"(?:regular|updates?|refresher|annual)"),
        Cue.Against(@"education programme"),
        Cue.Against(@"training and education")
    );
