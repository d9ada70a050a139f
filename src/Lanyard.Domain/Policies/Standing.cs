namespace Lanyard.Domain.Policies;

/// <summary>How a clause stands, best first. The worst of its controls counts.</summary>
public enum Standing
{
    /// <summary>No policy over the school asks it.</summary>
    NotAsked,

    /// <summary>The policy is a draft, withdrawn or not yet in force: nothing can break under it.</summary>
    NotInForce,

    /// <summary>The part of Lanyard that will keep it is not there yet.</summary>
    Awaiting,
    Kept,

    /// <summary>It binds, and nothing yet shows that it is kept.</summary>
    NoEvidence,

    /// <summary>Still kept, and soon broken unless somebody acts.</summary>
    AtRisk,
    Broken,
}
