namespace Lanyard.Domain.Policies;

/// <summary>When in a working day something is done.</summary>
public enum UseTime
{
    /// <summary>Somewhere in the day at work, no more being said.</summary>
    AtWork,
    TimetabledTeaching,
    Break,
    OutsideWork,
}
