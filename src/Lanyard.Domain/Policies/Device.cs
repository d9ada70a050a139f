namespace Lanyard.Domain.Policies;

/// <summary>Whose device something is done with.</summary>
public enum Device
{
    NotSaid,

    /// <summary>Equipment of the school or trust.</summary>
    School,

    /// <summary>Somebody's own.</summary>
    Personal,
}
