using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says what a check of an account looks out for; any comment can be turned into a concern from there.</summary>
[ControlKind("watch-for", Capability.ModerationQueue, Awaits = "the moderation room")]
public sealed record WatchFor : Control
{
    [Setting("what is looked out for")]
    public required IReadOnlyList<Ground> Grounds { get; init; }

    public override string Sentence =>
        $"Each check looks out for {Phrase.List(Grounds.Select(Policies.Grounds.Of))}, and somebody steps in when it is found.";

    public override IReadOnlyList<string> KeptBy => ["AccountChecked", "CommentRouted"];

    public override IReadOnlyList<string> BrokenBy => ["CheckMissed", "ModerationOverdue"];

    public override IEnumerable<string> Complaints() => Policies.Grounds.NoCriticism(Grounds);
}
