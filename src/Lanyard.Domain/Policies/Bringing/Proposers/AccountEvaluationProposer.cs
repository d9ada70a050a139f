namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Whether an account did what it was for.</summary>
internal sealed class AccountEvaluationProposer()
    : Proposer(
        Capability.AccountEvaluation,
        Cue.Tells(@"(?:evaluat\w+|measur\w+|assess\w*){gap}(?:success|impact|effectiveness|objectives|aims)"),
        Cue.Tells(@"(?:success|impact|effectiveness)(?: of)?{gap}(?:evaluat|measur|review)\w*")
    );
