using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>On a platform of somebody else's: the host acts first, and whoever made the site keeps a plan for what the host does not do.</summary>
[ControlKind("outside-host", Capability.ModerationQueue, Awaits = "the moderation room")]
public sealed record OutsideHost : Control, IRulesOn<RemovalAsked>
{
    private Saying? _saying;

    [Setting("who acts first")]
    public FirstResponder? FirstResponder { get; init; }

    [Setting("who keeps the plan")]
    public PlanOwner? Owner { get; init; }

    [Setting("what the plan is for")]
    public InterventionPlan? Plan { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            "on a platform of somebody else's,",
            FirstResponder is null ? "" : "its host is the first to protect people and to step in",
            FirstResponder is not null && (Owner ?? (object?)Plan) is not null ? "; and" : "",
            Owner is null && Plan is null
                ? ""
                : $"{(Owner is null ? "somebody" : "whoever made the site")} keeps a written plan for stepping in besides",
            FirstResponder is null && Owner is null && Plan is null ? "the host is told" : ""
        );

    public override IReadOnlyList<string> KeptBy => ["CommentReported", "InterventionPlanKept"];

    public override IReadOnlyList<string> BrokenBy => ["InterventionPlanMissing"];

    public Saying? RuleOn(in RemovalAsked question) =>
        FirstResponder is not null && question.Act == ModerationAct.Report && question.Ground != Ground.Criticism
            ? _saying ??= Saying.Allow("Yes: report it to the platform's host first, and keep the reference.")
            : null;
}

public enum FirstResponder
{
    Host,
}

public enum PlanOwner
{
    SiteCreator,
}

public enum InterventionPlan
{
    AdditionalIntervention,
}
