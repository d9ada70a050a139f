namespace Lanyard.Domain.Schools;

/// <summary>What a policy grants to something that is received on a Saturday or a Sunday.</summary>
public enum WeekendRule
{
    /// <summary>The policy says nothing, and silence grants nothing.</summary>
    NoRelief,

    /// <summary>As such clauses are written: by the end of the next working day, even when the allowed hours would run longer.</summary>
    EndOfNextWorkingDay,

    /// <summary>A local reading: whichever of the two comes later, the allowed hours or the end of the next working day.</summary>
    LaterOfTheTwo,
}
