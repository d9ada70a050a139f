namespace Lanyard.Domain.Policies.Disclaimers;

/// <summary>What the register of disclaimers holds of a school on a day: who answered, and how the accounts that they named stand.</summary>
public sealed record LinkedAccounts
{
    /// <summary>How many private accounts are named that are linked with the school or bear on it.</summary>
    public int Declared { get; init; }

    /// <summary>Of how many their owner saw the disclaimer when they last looked.</summary>
    public int Confirmed { get; init; }

    /// <summary>Of how many their owner said that none is shown.</summary>
    public int Without { get; init; }

    /// <summary>How many have answered since everybody was last asked.</summary>
    public int People { get; init; }

    /// <summary>How many are asked.</summary>
    public int Concerned { get; init; }

    /// <summary>How many said that views of theirs could be taken for the school's.</summary>
    public int Mixed { get; init; }

    /// <summary>When the newest answer came.</summary>
    public DateOnly? LastAnswer { get; init; }

    /// <summary>When everybody was last asked; null while nobody was.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>From which day they are to be asked again, where the policy gives an interval.</summary>
    public DateOnly? AskAgain { get; init; }

    /// <summary>Whether the school offers wording to copy.</summary>
    public bool HasWording { get; init; }

    /// <summary>How many owners still mean to put a disclaimer there.</summary>
    public int Waiting => Declared - Confirmed - Without;

    /// <summary>What keeps the answers from being whole; null when nothing does.</summary>
    public (string Because, string Next)? Gap(DateOnly day) =>
        People < Concerned
            ? (
                $"{People} of {Concerned} have answered.",
                AskedOn is null ? "Ask everybody." : "It waits for the others on their home page."
            )
        : AskAgain <= day
            ? ($"Everybody was last asked on {PartialDate.Of(AskedOn!.Value)}, and the policy asks for it again.", "Ask everybody again.")
        : null;
}
