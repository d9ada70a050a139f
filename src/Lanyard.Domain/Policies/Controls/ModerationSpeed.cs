using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says how soon something is dealt with, and how. Where the policy gives no figure the school may hold a target, which is its own practice.</summary>
[ControlKind("moderation-speed", Capability.ModerationQueue, Awaits = "the moderation room")]
public sealed record ModerationSpeed : Control, IRulesOn<RemovalAsked>
{
    private Saying? _saying;

    [Setting("how soon, in the policy's own words")]
    public required Promptness When { get; init; }

    [Setting("what is done")]
    public ModerationStep Step { get; init; }

    [Setting("in which manner")]
    public Manner? Manner { get; init; }

    [Setting("how long it may take; left out where the policy gives no figure")]
    public Span? Within { get; init; }

    [Setting("what it is about; left out where the clause says it of all that is unacceptable")]
    public IReadOnlyList<Ground> Of { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            Of.Count > 0 ? Phrase.List(Of.Select(Grounds.Of), "or") : "what is unacceptable",
            "is",
            Step switch
            {
                ModerationStep.Delete => "deleted",
                ModerationStep.WithholdOrRemove => "held back or removed",
                _ => "dealt with",
            },
            Phrase.Of(When),
            Manner is { } manner ? $"and in a {Phrase.Of(manner)} manner" : "",
            Within is { } within ? $"; it takes {within} at most"
                : When == Promptness.Immediately ? ""
                : "; no time is stated"
        );

    public override IReadOnlyList<string> KeptBy => ["CommentModerated"];

    public override IReadOnlyList<string> BrokenBy => ["ModerationOverdue"];

    public override IEnumerable<string> Complaints() => Grounds.NoCriticism(Of);

    public Saying? RuleOn(in RemovalAsked question) =>
        question.Act is ModerationAct.Block or ModerationAct.Report || question.Ground == Ground.Criticism ? null
        : Of.Count > 0 ? (Of.Contains(question.Ground) ? Act : null)
        : Step == ModerationStep.Handle ? null
        : Grounds.IsAbuse(question.Ground) ? Act
        : null;

    private Saying Act => _saying ??= new(Verdict.Allow, $"Yes: {char.ToLowerInvariant(Sentence[0])}{Sentence[1..]}", Within: Within);
}

public enum ModerationStep
{
    Handle,
    Delete,
    WithholdOrRemove,
}

public enum Manner
{
    Sensitive,
    Polite,
}
