namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>A second reader before something goes out.</summary>
internal sealed class ContentApprovalProposer()
    : Proposer(
        Capability.ContentApproval,
        Cue.Tells(
            @"(?:check|consult|speak|approv\w*|agree\w*|clear\w*){gap}(?:{leaders}|{comms}){gap}(?:before|prior){gap}(?:post|publish|shar|upload)\w*"
        ),
        Cue.Tells(@"second opinion"),
        Cue.Tells(@"(?:if|when|where) in (?:any )?doubt"),
        Cue.Tells(@"(?:content|posts?|material|proposal){gap}{must}(?: \w+){0,4} (?:approved|checked|agreed|authorised)"),
        Cue.Speaks(@"(?:controversial|sensitive){gap}(?:check|senior|approv)"),
        Cue.Speaks(@"(?:before|prior to) (?:publishing|posting)"),
        Cue.Speaks(@"approv\w*{gap}(?:content|posts?)"),
        Cue.Speaks(@"(?:discussed with and approved|advertise for)"),
        Cue.Against(@"site creation"),
        Cue.Against(@"creation of sites")
    );
