namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Journalists.</summary>
internal sealed class MediaEnquiryProposer()
    : Proposer(
        Capability.MediaEnquiry,
        Cue.Against(@"social media policy"),
        Cue.Speaks(@"(?:contact|communicat|speak|talk|enquir|respond)\w*{gap}(?:the media|the press|journalists?)"),
        Cue.Tells(@"(?:journalists?|reporters?|the press|press (?:enquir|inquir|office|contact)\w*)"),
        Cue.Tells(@"(?:media|press) (?:enquir\w+|inquir\w+|interest|attention|contact)"),
        Cue.Tells(@"communicate with the media"),
        Cue.Speaks(@"media policy")
    );
