namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Leaders see whether the policy is kept.</summary>
internal sealed class ComplianceReportingProposer()
    : Proposer(
        Capability.ComplianceReporting,
        Cue.Tells(@"monitor(?:s|ing|ed)?(?: the)? (?:implementation|effectiveness|compliance|impact)"),
        Cue.Tells(@"(?:implement\w*|develop\w*){gap}(?:this|the|social media){gap}policy"),
        Cue.Speaks(@"(?:report|reports|reporting){gap}(?:governors|governing|board|trustees)"),
        Cue.Speaks(@"ensur\w+{gap}(?:policy|it) is (?:implemented|followed|consistently)")
    );
