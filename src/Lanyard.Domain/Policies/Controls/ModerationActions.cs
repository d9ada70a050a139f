using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says which steps a moderator may take against whom or what once talk turns abusive. Each is kept with its reason and a record of what was taken down.</summary>
[ControlKind("moderation-actions", Capability.ModerationQueue, Awaits = "the moderation room")]
public sealed record ModerationActions : Control, IRulesOn<RemovalAsked>
{
    private Saying? _allowing;
    private Saying? _asking;

    [Setting("what a moderator may do")]
    public required IReadOnlyList<ModerationAct> Actions { get; init; }

    [Setting("to whom or what")]
    public required IReadOnlyList<ModerationTarget> Targets { get; init; }

    public override string Sentence =>
        $"A moderator may {Phrase.List(Actions, "or")} an abusive {Phrase.List(Targets, "or")}, with a reason and a record.";

    public override IReadOnlyList<string> KeptBy => ["CommentModerated", "UserBlocked", "CommentReported"];

    public override IReadOnlyList<string> BrokenBy => ["ModerationWithoutRecord"];

    public Saying? RuleOn(in RemovalAsked question) =>
        question.Ground == Ground.Criticism
            ? _asking ??= Saying.Ask(
                "The policy speaks of abuse, and criticism is not abuse. Leave it up, and ask the headteacher before you do anything to it."
            )
        : Grounds.IsAbuse(question.Ground) && Actions.Contains(question.Act)
            ? _allowing ??= Saying.Allow("Yes, since it is abusive. Say why; a record of what was taken down is kept.")
        : null;
}

public enum ModerationTarget
{
    User,
    Comment,
    Post,
}
