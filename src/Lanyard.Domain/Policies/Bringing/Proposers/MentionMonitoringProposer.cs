namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What is said about the school elsewhere.</summary>
internal sealed class MentionMonitoringProposer()
    : Proposer(
        Capability.MentionMonitoring,
        Cue.Tells(
            @"(?:posts?|postings?|comments?|activity|mentions?|pages?|references?|content){gap}(?:about|relating to|pertaining to|concerning|regarding|referring to|of) (?:the |our |their )?{school}"
        ),
        Cue.Tells(@"(?:monitor|search|watch|look){gap}(?:internet|web|public|online|mentions?)"),
        Cue.Speaks(@"public (?:posts?|postings?|social media)"),
        Cue.Speaks(@"respond{gap}(?:comments?|posts?) made by others"),
        Cue.Speaks(@"(?:fake|harmful|unofficial|spoof|defamatory) (?:pages?|accounts?|sites?)"),
        Cue.Under(@"monitoring posts", 0.6),
        Cue.Against(@"{pupil} may"),
        Cue.Against(@"encouraged to"),
        Cue.Against(@"personal")
    );
