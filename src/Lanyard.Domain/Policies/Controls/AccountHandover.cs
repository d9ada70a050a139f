using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Opens a task on every account of somebody who leaves: it is closed, or handed over with new secrets.</summary>
[ControlKind("account-handover", Capability.AccountLifecycle, Awaits = "the accounts room")]
public sealed record AccountHandover : Control
{
    [Setting("what sets it off")]
    public required HandoverTrigger When { get; init; }

    [Setting("how it may end")]
    public required IReadOnlyList<HandoverEnd> Outcomes { get; init; }

    [Setting("who sees to it")]
    public Bind? By { get; init; }

    [Setting("what the policy calls that role")]
    public string? RoleTitle { get; init; }

    public override string Sentence =>
        $"When whoever leads an account leaves, it is {Phrase.List(Outcomes.Select(o => o == HandoverEnd.Close ? "closed" : "handed over"), "or")}"
        + (By is { } who ? $"; {Phrase.Of(who)} sees to it" : "")
        + (RoleTitle is { } title ? $" (in the policy: {Slug.Words(title)})." : ".");

    public override IReadOnlyList<string> KeptBy => ["AccountClosed", "AccountHandedOver"];

    public override IReadOnlyList<string> BrokenBy => ["AccountLeftWithoutLead"];
}

public enum HandoverTrigger
{
    LeadStaffLeaves,
}

public enum HandoverEnd
{
    Close,
    Transfer,
}
