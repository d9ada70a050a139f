using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Marks what pupils or parents are asked not to write. What follows is for a person to decide; the clause alone gives no right to remove.</summary>
[ControlKind("unwelcome-remarks", Capability.ContentScreening, Awaits = "the moderation room")]
public sealed record UnwelcomeRemarks : Control, IRulesOn<RemovalAsked>
{
    private Saying? _saying;

    [Setting("whose remarks they are")]
    public required Bind From { get; init; }

    [Setting("what they are asked not to write")]
    public required IReadOnlyList<Ground> Prohibited { get; init; }

    [Setting("about whom; left out where the clause names nobody")]
    public IReadOnlyList<Bind> About { get; init; } = [];

    public override string Sentence =>
        $"Marked for a person to decide: {Phrase.List(Prohibited.Select(Grounds.Of))} by {Phrase.Of(From)}"
        + (About.Count > 0 ? $" about {Phrase.List(About, "or")}." : ".");

    public override IReadOnlyList<string> KeptBy => ["CommentModerated", "CommentRouted"];

    public override IReadOnlyList<string> BrokenBy => ["ModerationOverdue"];

    public override IEnumerable<string> Complaints() => Grounds.NoCriticism(Prohibited);

    public Saying? RuleOn(in RemovalAsked question) =>
        question.Ground != Ground.Criticism && Prohibited.Contains(question.Ground)
            ? _saying ??= Saying.Ask(
                $"{Phrase.Capital(Phrase.Of(From))} are asked not to write that. Ask whether to take it down or to answer in private."
            )
            : null;
}
