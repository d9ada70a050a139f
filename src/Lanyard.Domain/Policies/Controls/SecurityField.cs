namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks on the form what keeps unfit people off an account; the answer becomes the list for its first check.</summary>
[ControlKind("security-field", Capability.PrivacySettingsCheck, Awaits = "the accounts room")]
public sealed record SecurityField : FormControl;
