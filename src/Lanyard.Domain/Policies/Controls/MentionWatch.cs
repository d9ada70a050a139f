using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Looks for public posts about the school, by its name and never by people's. Each look is recorded.</summary>
[ControlKind("mention-watch", Capability.MentionMonitoring, Awaits = "the watch")]
public sealed record MentionWatch : Control, IRulesOn<CheckDue>
{
    private Saying? _saying;

    [Setting("where it looks")]
    public required MentionScope Scope { get; init; }

    [Setting("what the posts are about")]
    public required IReadOnlyList<MentionSubject> Subjects { get; init; }

    [Setting("how long there is from one look to the next; left out where the policy gives no figure")]
    public Span? Every { get; init; }

    public override string Sentence =>
        $"Each school looks for {Phrase.Of(Scope)} about the {Phrase.List(Subjects)}, "
        + (Every is { } every ? $"at least every {every}." : "at no stated interval.");

    public override IReadOnlyList<string> KeptBy => ["MentionsLookedFor"];

    public override IReadOnlyList<string> BrokenBy => ["MentionLookMissed"];

    public Saying? RuleOn(in CheckDue question) =>
        question.What != Watched.Mentions
            ? null
            : _saying ??= Every is { } every
                ? new(Verdict.AllowIf, $"Look for public posts again within {every}.", Condition.InTime, every)
                : Saying.Ask("The policy states no interval. Ask the school for its own; it is local practice, not policy text.");
}

public enum MentionScope
{
    PublicPosts,
}

public enum MentionSubject
{
    School,
    Trust,
    Academy,
}
