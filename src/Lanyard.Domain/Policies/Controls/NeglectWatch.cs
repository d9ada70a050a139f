using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lists accounts that nobody looks after any more, and offers to close or revive them.</summary>
[ControlKind("neglect-watch", Capability.AccountLifecycle, Awaits = "the accounts room")]
public sealed record NeglectWatch : Control
{
    [Setting("what does not happen to an account")]
    public required NeglectKind Prohibited { get; init; }

    [Setting("how long an account may lie still")]
    public Span? After { get; init; }

    public override string Sentence =>
        "An account with no post and no check "
        + (After is { } still ? $"for {still}" : "for a time that the policy does not state")
        + " is listed as neglected, to be closed or revived.";

    public override IReadOnlyList<string> KeptBy => ["AccountChecked", "AccountRevived", "AccountClosed"];

    public override IReadOnlyList<string> BrokenBy => ["AccountNeglected"];
}

public enum NeglectKind
{
    Neglect,
}
