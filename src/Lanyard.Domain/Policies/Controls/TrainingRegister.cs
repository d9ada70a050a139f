using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Plans training, records who came, and shows who has not.</summary>
[ControlKind("training-register", Capability.TrainingRegister, Awaits = "the learning room")]
public sealed record TrainingRegister : Control
{
    [Setting("what is to be done")]
    public required TrainingDuty Duty { get; init; }

    [Setting("who does it")]
    public IReadOnlyList<Bind> Owner { get; init; } = [];

    [Setting("what the document calls that role")]
    public string? RoleTitle { get; init; }

    [Setting("who is trained")]
    public IReadOnlyList<Audience> Audience { get; init; } = [];

    [Setting("when it takes place")]
    public TrainingTime? When { get; init; }

    [Setting("how often it comes back")]
    public Span? Interval { get; init; }

    [Setting("the subject")]
    public string? Training { get; init; }

    [Setting("the training that it is part of")]
    public string? PartOf { get; init; }

    [Setting("what must be there before somebody runs an account")]
    public IReadOnlyList<TrainingCondition> Preconditions { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            Duty switch
            {
                TrainingDuty.Arrange => $"training{On} is arranged by {Who}",
                TrainingDuty.Attend => $"training{On} is attended by {Who}",
                TrainingDuty.Discuss => $"{(Training is null ? "the policy" : Slug.Words(Training))} is talked through with {Who}",
                _ => $"nobody runs an account before {Who} is satisfied that they have had training{On}",
            },
            PartOf is null ? null : $"as part of {Slug.Words(PartOf)}",
            Preconditions.Count > 0 ? $"(needed: {Phrase.List(Preconditions)})" : null,
            When switch
            {
                TrainingTime.Induction => "at induction",
                TrainingTime.Regular when Interval is null => "regularly, at no stated interval",
                _ => null,
            },
            Interval is { } interval ? $"every {interval}" : null
        );

    private string On => Training is null ? "" : $" on {Slug.Words(Training)}";

    private string Who =>
        Owner.Count > 0 ? Phrase.List(Owner)
        : Audience.Count > 0 ? Phrase.List(Audience)
        : "those concerned";

    public override IReadOnlyList<string> KeptBy => ["TrainingHeld", "TrainingAttended"];

    public override IReadOnlyList<string> BrokenBy => ["TrainingMissed"];
}

public enum TrainingDuty
{
    Arrange,
    Attend,
    Discuss,

    /// <summary>Nobody runs an account before.</summary>
    BeforeAccounts,
}

public enum TrainingTime
{
    Induction,
    Regular,
}

public enum TrainingCondition
{
    PolicyRead,
    TrainingComplete,
}
