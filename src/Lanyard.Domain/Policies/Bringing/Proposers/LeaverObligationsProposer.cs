namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What still binds people who have left.</summary>
internal sealed class LeaverObligationsProposer()
    : Proposer(
        Capability.LeaverObligations,
        Cue.Speaks(@"(?:on|after|when|upon|even after) (?:they )?leav(?:e|ing)"),
        Cue.Tells(@"former (?:schools?|employers?)"),
        Cue.Tells(@"(?:on|after|when|upon|even after|once){gap}leav(?:e|es|ing)"),
        Cue.Tells(@"leav(?:e|es|ing){gap}(?:employment|service|school|trust|post)"),
        Cue.Speaks(@"(?:former|previous) (?:schools?|employ\w+|staff)"),
        Cue.Speaks(@"(?:no longer|cease[sd]? to be) (?:employed|work)"),
        Cue.Against(@"account"),
        Cue.Against(@"cover"),
        Cue.Against(@"pupil has left")
    );
