using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Names what is never put up with: it is held on a site that is read before publishing, and stands above everything else to decide.</summary>
[ControlKind("zero-tolerance", Capability.ContentScreening, Awaits = "the moderation room")]
public sealed record ZeroTolerance : Control, IRulesOn<RemovalAsked>
{
    private Saying? _saying;

    [Setting("what is never put up with")]
    public required IReadOnlyList<Ground> Of { get; init; }

    public override string Sentence =>
        $"{Phrase.Capital(Phrase.List(Of.Select(Grounds.Of), "or"))} is never put up with: it is held until a person decides, before everything else.";

    public override IReadOnlyList<string> KeptBy => ["CommentModerated"];

    public override IReadOnlyList<string> BrokenBy => ["ModerationOverdue"];

    public override IEnumerable<string> Complaints() => Grounds.NoCriticism(Of);

    public Saying? RuleOn(in RemovalAsked question) =>
        question.Ground != Ground.Criticism && question.Act != ModerationAct.Block && Of.Contains(question.Ground)
            ? _saying ??= Saying.Allow("Yes, at once: it is never put up with. Say why; a record is kept.")
            : null;
}
