namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>How an official account is set.</summary>
internal sealed class PrivacySettingsCheckProposer()
    : Proposer(
        Capability.PrivacySettingsCheck,
        Cue.Tells(
            @"(?:strongest|highest|strictest|appropriate|strict){gap}(?:privacy|security) (?:settings?|levels?){gap}(?:site|account|pupil)?"
        ),
        Cue.Tells(@"{account}{gap}(?:privacy|security) settings"),
        Cue.Speaks(@"(?:turn(?:ing|ed)? off|disabl\w+|switch(?:ing|ed)? off){gap}(?:tagging|comments|location|messag)"),
        Cue.Speaks(@"(?:security measures|settings? (?:must|should))"),
        Cue.Speaks(@"tagging"),
        Cue.Hints(@"(?:official|school|pupils)"),
        Cue.Against(@"(?:personal|their own|your)")
    );
