namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Matter that comes in and is not wanted.</summary>
internal sealed class ContentScreeningProposer()
    : Proposer(
        Capability.ContentScreening,
        Cue.Tells(
            @"(?:racist|homophobic|sexist|obscene|abusive|hateful|profan\w+){gap}(?:comments?|posts?|insults|language|content|never)"
        ),
        Cue.Tells(@"(?:spam|advertis\w+|donations?|phishing|solicit\w+)"),
        Cue.Tells(@"comments?{gap}(?:that|which|containing|include)"),
        Cue.Speaks(@"(?:identif\w+|flag\w*|filter\w*){gap}comments?"),
        Cue.Speaks(@"(?:extreme offence|never be tolerated|zero tolerance)"),
        Cue.Hints(@"(?:comments?|posts?){gap}(?:inappropriate|offensive|personal)"),
        Cue.Under(@"(?:moderation|comments|not (?:allowed|accept)|unacceptable)", 0.8),
        Cue.Against(@"advertise for"),
        Cue.Against(@"{staff} (?:must|should)")
    );
