namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What is posted, and whose ideas it comes from.</summary>
internal sealed class ContentPlanProposer()
    : Proposer(
        Capability.ContentPlan,
        Cue.Tells(@"(?:we will|we may|we use|used to|will be used to){gap}(?:post|share|celebrat|promot|announc|publicis)"),
        Cue.Speaks(
            @"(?:celebrat\w*|promot\w+|publicis\w+|announc\w+|advertis\w+){gap}(?:achievements?|events?|successes|work|vacanc|news|school)"
        ),
        Cue.Speaks(@"(?:reminders?|updates?|news(?:letters?)?|trips?|achievements?|school closures?|job vacancies|events?)"),
        Cue.Speaks(@"(?:suggest\w*|ideas?|propos\w+){gap}(?:posts?|content)"),
        Cue.Under(@"(?:what we (?:will )?post|content we|we will post|content plan|types? of (?:post|content)|use of facebook)", 1.2),
        Cue.Against(@"{never}"),
        Cue.Against(@"account"),
        Cue.Against(@"act")
    );
