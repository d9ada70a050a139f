using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Hands a journalist's approach to the right person, and holds the reply until then.</summary>
[ControlKind("media-enquiry", Capability.MediaEnquiry, Awaits = "the inbox")]
public sealed record MediaEnquiry : Control, IRulesOn<PressContacted>
{
    private Saying? _asking;
    private Saying? _refusing;

    [Setting("who gets the enquiry")]
    public Bind? ForwardTo { get; init; }

    [Setting("how soon, in the policy's own words")]
    public Promptness? When { get; init; }

    [Setting("the policy that it falls under")]
    public string? Policy { get; init; }

    [Setting("whether a reply may come before that policy is followed")]
    public bool ReplyBeforePolicy { get; init; }

    [Setting("what staff are told to expect")]
    public PressTopic? Topic { get; init; }

    // Only a clause that puts a policy first says anything about the reply itself.
    private bool MayReply => ReplyBeforePolicy || Policy is null;

    public override string Sentence =>
        Topic is not null && ForwardTo is null && Policy is null
            ? "Staff are told that what they publish may draw the interest of the press."
            : Phrase.Sentence(
                "a journalist's enquiry",
                ForwardTo is { } who ? $"goes to {Phrase.Of(who)}"
                    : Policy is { } p ? $"is handled under the {Slug.Words(p)}"
                    : "is handed on",
                When is { } when ? Phrase.Of(when) : "",
                ForwardTo is not null && Policy is { } policy ? $"under the {Slug.Words(policy)}" : "",
                MayReply ? "" : "before any reply"
            );

    public override IReadOnlyList<string> KeptBy => ["PressHandedOn"];

    public override IReadOnlyList<string> BrokenBy => ["PressAnsweredTooSoon", "PressHandedOnLate"];

    public Saying? RuleOn(in PressContacted question) =>
        (ForwardTo is null && Policy is null) || question.Cleared is true ? null
        : question.Cleared is false && !MayReply ? _refusing ??= Saying.Refuse($"Not yet. {Advice}")
        : _asking ??= Saying.AllowIf(Condition.Approval, Advice);

    private string Advice =>
        (
            ForwardTo is { } who
                ? $"Pass it to {Phrase.Of(who)}{(When is { } when ? $" {Phrase.Of(when)}" : "")}."
                : $"Follow the {Slug.Words(Policy ?? "")} first."
        ) + (MayReply ? "" : " Do not reply before that.");
}

public enum PressTopic
{
    MediaAttention,
}
