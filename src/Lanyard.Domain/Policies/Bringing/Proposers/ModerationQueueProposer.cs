namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What is done with matter that should not stand.</summary>
internal sealed class ModerationQueueProposer()
    : Proposer(
        Capability.ModerationQueue,
        Cue.Tells(@"(?:delet\w+|remov\w+|hid(?:e|den|ing)|block\w*|report){gap}(?:comments?|posts?|users?|content)"),
        Cue.Tells(@"(?:comments?|posts?|content|postings){gap}(?:deleted|removed|hidden|moderated|blocked)"),
        Cue.Speaks(@"moderat(?:ed|ion|e|ing)"),
        Cue.Speaks(@"(?:block|report|delete)(?:,| or)"),
        Cue.Speaks(@"(?:offensive|inappropriate|unacceptable|abusive) (?:comments?|posts?|content)"),
        Cue.Speaks(@"intervention"),
        Cue.Speaks(@"handle{gap}comments"),
        Cue.Under(@"(?:handling abuse|moderation|abuse|dealing with)", 1),
        Cue.Against(@"{parent}"),
        Cue.Against(@"behaviour policy"),
        Cue.Against(@"defamatory"),
        Cue.Against(@"regularly"),
        Cue.Against(@"colleagues")
    );
