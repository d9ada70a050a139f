namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Human resources and discipline.</summary>
internal sealed class HrNotificationProposer()
    : Proposer(
        Capability.HrNotification,
        Cue.Tells(@"(?:HR|human resources|personnel)\b"),
        Cue.Tells(@"disciplinary"),
        Cue.Speaks(@"(?:staff )?(?:behaviour|conduct) policy"),
        Cue.Speaks(@"(?:dismissal|gross misconduct)"),
        Cue.Hints(@"staff"),
        Cue.Against(@"{pupil}"),
        Cue.Against(@"police"),
        Cue.Against(@"abuse"),
        Cue.Against(@"dismissal"),
        Cue.Against(@"contractors"),
        Cue.Against(@"illegal")
    );
