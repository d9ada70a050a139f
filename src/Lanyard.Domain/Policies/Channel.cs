namespace Lanyard.Domain.Policies;

/// <summary>In which capacity somebody is online: it is asked before anything else, since the same words may be a duty on one and a breach on the other.</summary>
public enum Channel
{
    /// <summary>An account or platform of the school or the trust.</summary>
    Official,

    /// <summary>Somebody's own.</summary>
    Private,
}
