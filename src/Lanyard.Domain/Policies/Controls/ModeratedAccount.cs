using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks that somebody moderates what is posted: always, or where it can be done, and then the reason is kept when it cannot.</summary>
[ControlKind("moderated-account", Capability.ModerationQueue, Awaits = "the moderation room")]
public sealed record ModeratedAccount : Control
{
    [Setting("how far the clause goes")]
    public required ModerationNeed Moderation { get; init; }

    [Setting("which sites it is about; left out where the clause does not say")]
    public Hosting? Site { get; init; }

    [Setting("what sets it off; left out where it always holds")]
    public ModerationTrigger? Trigger { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Site is { } site ? $"on {Hostings.Of(site)}," : "",
            Trigger is null ? "what is posted" : "what is posted where pupils take part",
            "is moderated",
            Moderation == ModerationNeed.IfPossible ? "where that can be done" : ""
        );

    public override IReadOnlyList<string> KeptBy => ["CommentModerated", "ModeratorNamed", "ModerationFoundImpossible"];

    public override IReadOnlyList<string> BrokenBy => ["PublishedUnmoderated"];
}

public enum ModerationNeed
{
    Required,
    IfPossible,
}

public enum ModerationTrigger
{
    PupilsInvolved,
}
