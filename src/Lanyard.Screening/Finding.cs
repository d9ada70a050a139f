namespace Lanyard.Screening;

public enum FindingKind
{
    Abuse,
    PersonalData,
    Name,
    Spam,
    Outgoing,
    Route,
}

public enum Severity
{
    None,
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>Whom a remark is aimed at, as far as the words say.</summary>
public enum Target
{
    Nobody,
    Group,
    Pupil,
    Staff,
    School,
    Reader,
}

/// <summary>What had to be undone before the words could be read.</summary>
[Flags]
public enum Disguise
{
    None = 0,
    Hidden = 1,
    LookAlikes = 2,
    Symbols = 4,
    Spaced = 8,
    Repeated = 16,
    Reversed = 32,
    Misspelt = 64,
    Joined = 128,
    SpeltOut = 256,
}

/// <summary>
/// One thing that a person should look at: what it is, where in the original text (UTF-16, <paramref name="End"/> is past it), why, and how sure.
/// A finding is a suggestion. It never repeats what it found: the span is the only pointer to it.
/// </summary>
public sealed record Finding(
    FindingKind Kind,
    string Subkind,
    int Start,
    int End,
    Severity Severity,
    double Confidence,
    string Reason,
    string Rule
)
{
    public Disguise Disguise { get; init; }
    public Target Target { get; init; }
}
