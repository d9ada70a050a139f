namespace Lanyard.Domain.SignOff;

/// <summary>What is to be done about somebody in a round.</summary>
public enum OwingStep
{
    Nothing,

    /// <summary>They belong to the audience and were never asked.</summary>
    Ask,

    /// <summary>They had gone, and are back.</summary>
    AskAgain,

    /// <summary>They belong to it no longer, and owe nothing more.</summary>
    LetGo,
}

/// <summary>Who owes a signature, and by when.</summary>
public static class Owing
{
    /// <param name="belongs">Whether they belong to the audience of the round today.</param>
    /// <param name="state">How they stand in it; null when they were never asked.</param>
    public static OwingStep StepFor(bool belongs, SignatoryState? state) =>
        (belongs, state) switch
        {
            (true, null) => OwingStep.Ask,
            (true, SignatoryState.Left) => OwingStep.AskAgain,
            // What was signed stays signed when somebody goes, and what has lapsed stays lapsed.
            (false, SignatoryState.Owed or SignatoryState.Refused) => OwingStep.LetGo,
            _ => OwingStep.Nothing,
        };

    /// <summary>
    /// The last day in time. Whoever is asked on the first day has the round's own; whoever joins later has their own days from then, and
    /// never fewer than those who were there before.
    /// </summary>
    public static DateOnly DueFor(Round round, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(round);
        if (askedOn <= round.BeganOn)
            return round.Due;
        var own = askedOn.AddDays(round.JoinerDays);
        return own > round.Due ? own : round.Due;
    }

    public static bool IsLate(SignatoryState state, DateOnly due, DateOnly today) => state == SignatoryState.Owed && today > due;
}
