namespace Lanyard.Domain.Policies;

/// <summary>What staff declared of their own accounts that are linked with the school or bear on it.</summary>
/// <param name="Declared">How many such accounts are declared.</param>
/// <param name="Confirmed">Of how many their owner confirmed that a disclaimer is shown.</param>
/// <param name="Without">Of how many their owner said that none is shown.</param>
/// <param name="People">How many people have answered, with or without an account to declare.</param>
/// <param name="LastAnswer">When the newest answer came.</param>
/// <param name="HasWording">Whether the school offers wording to copy.</param>
public sealed record LinkedAccounts(int Declared, int Confirmed, int Without, int People, DateOnly? LastAnswer, bool HasWording)
{
    /// <summary>How many have not said yet whether one is shown.</summary>
    public int Unsaid => Declared - Confirmed - Without;
}
