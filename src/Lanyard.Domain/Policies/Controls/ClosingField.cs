namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks on the form how and when an account will end.</summary>
[ControlKind("closing-field", Capability.AccountLifecycle, Awaits = "the accounts room")]
public sealed record ClosingField : FormControl;
