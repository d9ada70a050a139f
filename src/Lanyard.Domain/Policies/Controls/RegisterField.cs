namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks on the form what the register of accounts holds.</summary>
[ControlKind("register-field", Capability.AccountRegister, Awaits = "the accounts room")]
public sealed record RegisterField : FormControl;
