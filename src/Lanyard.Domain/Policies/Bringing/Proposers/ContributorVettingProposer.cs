namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Outsiders who contribute or become friends.</summary>
internal sealed class ContributorVettingProposer()
    : Proposer(
        Capability.ContributorVetting,
        Cue.Tells(@"(?:vet|vetted|vetting|check\w*|approv\w+){gap}(?:contributors?|friends|followers|members|outsiders|individuals)"),
        Cue.Tells(
            @"(?:contributors?|friends|followers|outsiders|individuals){gap}(?:vetted|checked|approved|screened|security checks|known)"
        ),
        Cue.Speaks(@"contributors?"),
        Cue.Speaks(@"outsiders?"),
        Cue.Hints(@"external"),
        Cue.Speaks(@"(?:DBS|criminal record|security) checks?"),
        Cue.Against(@"friend requests"),
        Cue.Against(@"colleagues")
    );
