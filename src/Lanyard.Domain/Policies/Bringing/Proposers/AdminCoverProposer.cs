namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>How many people stand behind an account.</summary>
internal sealed class AdminCoverProposer()
    : Proposer(
        Capability.AdminCover,
        Cue.Speaks(@"(?:at least|minimum of|no fewer than|not fewer than) {number}"),
        Cue.Tells(
            @"(?:at least|minimum of|no fewer than|not fewer than|more than){gap}{number}{gap}(?:administrators?|moderators?|staff|people|adults|members|editors?|admins?)"
        ),
        Cue.Tells(@"{number} or more{gap}(?:administrators?|moderators?|staff|people|adults)"),
        Cue.Tells(@"(?:cover|absences?|leave|sickness|turnover){gap}(?:moderat\w+|administrat\w+|site|account|maintain)"),
        Cue.Tells(@"(?:moderat\w+|administrat\w+|staff){gap}(?:cover|absences?|turnover)"),
        Cue.Speaks(@"enough{gap}(?:staff|moderators|administrators|people)")
    );
