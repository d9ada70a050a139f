namespace Lanyard.Domain.Policies;

/// <summary>A speed that a policy gives without a figure. A school may hold a target for it, which is then its own practice.</summary>
public enum Promptness
{
    Immediately,
    WithoutDelay,
    AsSoonAsNoticed,
    AsSoonAsPossible,
    AsSoonAsReasonablyPossible,
    Promptly,
    Swiftly,
    Regularly,
}
