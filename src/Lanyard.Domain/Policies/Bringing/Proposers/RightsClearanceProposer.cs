namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Others' work.</summary>
internal sealed class RightsClearanceProposer()
    : Proposer(
        Capability.RightsClearance,
        Cue.Tells(@"(?:copyright){gap}(?:permission|holder|owner|consider|seek)"),
        Cue.Tells(@"permission{gap}(?:copyright|materials?|work|share|citing|cite|author|quot)"),
        Cue.Tells(@"(?:acknowledg|credit|attribut|referenc)\w*{gap}(?:author|source|owner|work|creator)"),
        Cue.Speaks(@"intellectual property"),
        Cue.Speaks(@"(?:other people|others|third part)\S*{gap}(?:work|material|content)"),
        Cue.Speaks(@"citing"),
        Cue.Against(@"act (?:18|19|20)"),
        Cue.Against(@"{image}")
    );
