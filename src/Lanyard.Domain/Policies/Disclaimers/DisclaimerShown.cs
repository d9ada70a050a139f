namespace Lanyard.Domain.Policies.Disclaimers;

/// <summary>What the owner of an account saw when they looked whether it shows a disclaimer.</summary>
public enum DisclaimerShown
{
    Shown,

    /// <summary>They mean to put it there.</summary>
    NotYet,
    No,
}
