namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Passwords of official accounts.</summary>
internal sealed class CredentialVaultProposer()
    : Proposer(
        Capability.CredentialVault,
        Cue.Tells(@"(?:stor\w+|kept|keep\w*|held|hold\w*|record\w*|sav\w+){gap}(?:passwords?|login|log-in|account details|credentials)"),
        Cue.Tells(@"(?:passwords?|login details|credentials){gap}(?:stored|kept|held|shared with|recorded|secure(?:ly)?)"),
        Cue.Hints(@"{account}"),
        Cue.Against(@"personal"),
        Cue.Against(@"change them")
    );
