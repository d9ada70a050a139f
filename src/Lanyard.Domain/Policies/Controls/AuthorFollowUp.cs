using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Brings authors back to what they once posted: comments that wait there, and posts that have grown old.</summary>
[ControlKind("author-follow-up", Capability.MonitoringRota, Awaits = "the watch")]
public sealed record AuthorFollowUp : Control, IRulesOn<CheckDue>
{
    private Saying? _saying;

    [Setting("how often in the policy's own words")]
    public required Promptness How { get; init; }

    [Setting("after how long a post is to be looked at again; left out where the policy gives no figure")]
    public Span? Every { get; init; }

    public override string Sentence =>
        $"Authors look after what they posted {Phrase.Of(How)}, {(Every is { } every ? $"at least every {every}" : "at no stated interval")}.";

    public override IReadOnlyList<string> KeptBy => ["OwnPostReviewed"];

    public override IReadOnlyList<string> BrokenBy => ["OwnPostReviewMissed"];

    public Saying? RuleOn(in CheckDue question) =>
        question.What != Watched.OwnPosts
            ? null
            : _saying ??= Every is { } every
                ? new(Verdict.AllowIf, $"Look at what you posted again within {every}.", Condition.InTime, every)
                : Saying.Ask(
                    $"Look after what you posted {Phrase.Of(How)}. The policy states no interval; ask the school for its own, which is local practice."
                );
}
