namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>With what and where pictures are shared.</summary>
internal sealed class ImageSourceRuleProposer()
    : Proposer(
        Capability.ImageSourceRule,
        Cue.Against(@"(?:phone|device) policy"),
        Cue.Tells(
            @"{image}{gap}(?:personal|private|own) (?:devices?|phones?|equipment|cameras?|accounts?|webspace|social|profiles?|sites?|pages?)"
        ),
        Cue.Tells(@"(?:personal|private|own) (?:devices?|phones?|equipment|cameras?){gap}{never}?"),
        Cue.Tells(@"(?:personal|private|mobile) (?:devices?|phones?|equipment|cameras?)"),
        Cue.Tells(@"{image}{gap}(?:only|other than|solely){gap}(?:via|through|on|using){gap}(?:{school}|official)"),
        Cue.Tells(@"{image}{gap}{school}(?:[- ]owned)?{gap}(?:equipment|devices?|cameras?)"),
        Cue.Tells(@"{never}{gap}{image} of (?:{pupil}|staff)"),
        Cue.Speaks(@"{image} of (?:{pupil}|staff|colleagues)"),
        Cue.Hints(@"{never}"),
        Cue.Against(@"internet access"),
        Cue.Against(@"compromising")
    );
