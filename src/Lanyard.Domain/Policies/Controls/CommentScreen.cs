using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Marks what comes in by the categories that the policy names, so that a person decides sooner. It never deletes, blocks or accuses.</summary>
[ControlKind("comment-screen", Capability.ContentScreening, Awaits = "the moderation room")]
public sealed record CommentScreen : Control, IRulesOn<RemovalAsked>
{
    private Saying? _allowing;
    private Saying? _blocking;

    [Setting("what is removed once a person has confirmed it")]
    public required IReadOnlyList<Ground> Remove { get; init; }

    [Setting("examples that the clause names")]
    public IReadOnlyList<ScreenExample> Examples { get; init; } = [];

    public override string Sentence =>
        $"Comments that look like {Phrase.List(Remove.Select(Grounds.Of), "or")}"
        + (Examples.Count > 0 ? $", such as {Phrase.List(Examples.Select(Example), "or")}," : "")
        + " are marked, and removed once a person has confirmed it.";

    private static string Example(ScreenExample example) => example == ScreenExample.Telephone ? "a phone number" : "an address";

    public override IReadOnlyList<string> KeptBy => ["CommentModerated"];

    public override IReadOnlyList<string> BrokenBy => ["ModerationOverdue"];

    public override IEnumerable<string> Complaints() => Grounds.NoCriticism(Remove);

    public Saying? RuleOn(in RemovalAsked question) =>
        question.Ground == Ground.Criticism || !Remove.Contains(question.Ground) ? null
        : question.Act is ModerationAct.Delete or ModerationAct.Hide
            ? _allowing ??= Saying.Allow("Yes, once you have read it and confirm what it is. Say why; a record is kept.")
        : _blocking ??= Saying.Ask(
            "The clause is about what was written, not about who wrote it. Take it down, and ask before you go further."
        );
}

public enum ScreenExample
{
    Telephone,
    Address,
}
