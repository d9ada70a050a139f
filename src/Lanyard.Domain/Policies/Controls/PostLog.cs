using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps every official post and reply with its author, approver and time, to be looked at and taken out by month.</summary>
[ControlKind("post-log", Capability.AuthorDisclosure, Awaits = "the publishing room")]
public sealed record PostLog : Control
{
    [Setting("what the policy wants of official communication")]
    public required IReadOnlyList<LogStandard> Standard { get; init; }

    public override string Sentence =>
        $"Official posts and replies are {Phrase.List(Standard)}: each is kept with its author, its approver and its time.";

    public override IReadOnlyList<string> KeptBy => ["PostPublished", "ReplySent"];

    public override IReadOnlyList<string> BrokenBy => ["PostFoundOutsideTheLog"];
}

public enum LogStandard
{
    Clear,
    Transparent,
    OpenToScrutiny,
}
