namespace Lanyard.Web.Components.Standing;

/// <summary>How a clause stands today, as it is marked on every page: each by a shape, a word and a colour of its own.</summary>
public enum StandingMark
{
    Kept,
    AtRisk,
    Broken,
    NoEvidenceYet,
    NotAsked,
    NotInForce,
}
