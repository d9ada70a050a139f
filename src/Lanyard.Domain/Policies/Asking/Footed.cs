namespace Lanyard.Domain.Policies.Asking;

/// <summary>On which footing a policy stands at a school on a day.</summary>
public enum Footing
{
    InForce,

    /// <summary>Its review is past; it binds all the same.</summary>
    Overdue,

    /// <summary>Written and not in force: nothing in it binds yet.</summary>
    Draft,
}

/// <summary>A policy over a school, and how it stands there.</summary>
/// <param name="Policy">Its text with the school's local practice laid over it.</param>
public sealed record Footed(Policy Policy, Footing Footing)
{
    public bool Binds => Footing != Footing.Draft;
}
