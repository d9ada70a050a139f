namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks on the form how old those are whom an account reaches, so that it can be held against the platform's minimum age.</summary>
[ControlKind("age-field", Capability.MinimumAgeGate, Awaits = "the accounts room")]
public sealed record AgeField : FormControl;
