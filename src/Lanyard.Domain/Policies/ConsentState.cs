namespace Lanyard.Domain.Policies;

/// <summary>What is on record of somebody's agreement to one use.</summary>
public enum ConsentState
{
    NotKnown,
    Given,
    NotGiven,

    /// <summary>Asked not to be pictured or named. The reason is nobody's business.</summary>
    Objected,
}
