using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps the secrets of accounts where they are sealed, shown to few, and each look is written down. Only where a platform knows no roles of its own.</summary>
[ControlKind("credential-vault", Capability.CredentialVault, Awaits = "the accounts room")]
public sealed record CredentialVault : Control
{
    [Setting("what is kept")]
    public required IReadOnlyList<AccountSecret> Secrets { get; init; }

    [Setting("how it is kept")]
    public required SecretStorage Storage { get; init; }

    [Setting("who keeps it")]
    public Bind? KeptByRole { get; init; }

    [Setting("what the policy calls that role")]
    public string? RoleTitle { get; init; }

    public override string Sentence =>
        $"The {Phrase.List(Secrets)} of each account {(Storage == SecretStorage.Secure ? "is kept sealed, and every look is written down" : "")}"
        + (KeptByRole is { } who ? $"; {Phrase.Of(who)} keeps it" : "")
        + (RoleTitle is { } title ? $" (in the policy: {Slug.Words(title)})." : ".");

    public override IReadOnlyList<string> KeptBy => ["SecretStored", "SecretRevealed", "SecretChanged"];

    public override IReadOnlyList<string> BrokenBy => ["SecretOverdueForChange"];
}

public enum AccountSecret
{
    Password,
}

public enum SecretStorage
{
    Secure,
}
