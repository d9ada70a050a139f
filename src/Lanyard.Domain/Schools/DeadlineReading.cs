namespace Lanyard.Domain.Schools;

/// <summary>Which of a deadline's two moments is the promise.</summary>
public enum DeadlineReading
{
    /// <summary>Hours that end on a day off run on until the next working day closes.</summary>
    Rolled,

    /// <summary>The policy to the letter.</summary>
    Literal,
}
