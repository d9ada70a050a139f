using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps who approved, with name, signature and date. The names are those of the people who were signed in, and the dates are the server's.</summary>
[ControlKind("approval-record", Capability.ApprovalChain, Awaits = "the accounts room")]
public sealed record ApprovalRecord : Control
{
    [Setting("whose approval it is")]
    public required Bind Role { get; init; }

    [Setting("what is kept of it")]
    public IReadOnlyList<ApprovalDetail> Keeps { get; init; } = [];

    [Setting("what the person approves")]
    public IReadOnlyList<Approved> Approves { get; init; } = [];

    public override string Sentence =>
        Phrase.Capital(Phrase.Of(Role))
        + (Approves.Count > 0 ? $" approves the {Phrase.List(Approves)}" : " approves")
        + (Keeps.Count > 0 ? $", and the {Phrase.List(Keeps)} {(Keeps.Count > 1 ? "are" : "is")} kept." : ".");

    public override IReadOnlyList<string> KeptBy => ["AccountApproved"];

    public override IReadOnlyList<string> BrokenBy => ["ApprovalVoided"];
}

public enum ApprovalDetail
{
    Name,
    Signature,
    Date,
}

/// <summary>What somebody puts their name to.</summary>
public enum Approved
{
    Aims,
    Content,
    Brand,
    Logo,
}
