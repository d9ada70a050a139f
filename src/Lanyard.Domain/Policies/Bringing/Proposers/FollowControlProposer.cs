namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Whom an official account follows or befriends.</summary>
internal sealed class FollowControlProposer()
    : Proposer(
        Capability.FollowControl,
        Cue.Tells(@"(?:follow|like|friend|befriend|retweet|share){gap}(?:only|non-commercial|organisations?|businesses|companies|pages)"),
        Cue.Tells(@"(?:organisations?|businesses|companies|pages){gap}(?:follow|like|friend)\w*"),
        Cue.Speaks(@"(?:endors\w+|affiliat\w+)"),
        Cue.Speaks(@"external organisation"),
        Cue.Against(@"contact"),
        Cue.Against(@"pupils")
    );
