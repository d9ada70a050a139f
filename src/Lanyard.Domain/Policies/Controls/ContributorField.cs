namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks on the form who from outside contributes, and who vets them.</summary>
[ControlKind("contributor-field", Capability.ContributorVetting, Awaits = "the accounts room")]
public sealed record ContributorField : FormControl;
