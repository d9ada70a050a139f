using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Goes through a platform's settings by a list, before an account goes live and again when it is due.</summary>
[ControlKind("privacy-settings", Capability.PrivacySettingsCheck, Awaits = "the accounts room")]
public sealed record PrivacySettings : Control
{
    [Setting("how tight the settings are")]
    public PrivacyLevel? Privacy { get; init; }

    [Setting("which sites it is about; left out when it is about all")]
    public PupilSite? Site { get; init; }

    [Setting("what is done with tagging people in pictures")]
    public TaggingRule? Tagging { get; init; }

    [Setting("how often the settings are looked at again")]
    public Span? Every { get; init; }

    public override string Sentence =>
        $"The settings of {(Site is null ? "each account" : "each site that pupils contribute to")} are checked against a list"
        + (Privacy is null ? "" : ": they are the strongest there are")
        + (Tagging is null ? "" : $"{(Privacy is null ? ":" : ", and")} tagging people in pictures is off where that can be done")
        + (Every is { } every ? $". They are checked again every {every}." : ". No interval is stated for checking again.");

    public override IReadOnlyList<string> KeptBy => ["SettingsChecked"];

    public override IReadOnlyList<string> BrokenBy => ["SettingsCheckMissed", "SettingsFoundWeak"];

    public override IEnumerable<string> Complaints()
    {
        if (Privacy is null && Tagging is null)
            yield return "say in `privacy` or in `tagging` what is checked.";
    }
}

public enum PrivacyLevel
{
    Strongest,
}

public enum PupilSite
{
    PupilContributed,
}

public enum TaggingRule
{
    OffWherePossible,
}
