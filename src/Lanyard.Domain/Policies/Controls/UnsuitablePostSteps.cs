using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Goes step by step with a parent who posted something unsuitable, each step with its date.</summary>
[ControlKind("unsuitable-post-steps", Capability.ComplaintRouting, Awaits = "the inbox")]
public sealed record UnsuitablePostSteps : Control, IRulesOn<ComplaintRaised>
{
    private Saying? _saying;

    [Setting("the steps, in order")]
    public required IReadOnlyList<PostStep> Steps { get; init; }

    [Setting("who takes them, where the policy says so")]
    public StepActor? Actor { get; init; }

    public override string Sentence =>
        $"When a parent posts something unsuitable, {(Actor is null ? "the school" : "the academy")} takes these steps in order: {InOrder}.";

    private string InOrder => string.Join(", then ", Steps.Select(Of));

    private static string Of(PostStep step) =>
        step == PostStep.AskRemoval ? "ask for it to be taken down" : "invite the parent to talk it over";

    public override IReadOnlyList<string> KeptBy => ["RemovalRequested", "MeetingOffered"];

    public override IReadOnlyList<string> BrokenBy => ["ParentStepMissed"];

    public override IEnumerable<string> Complaints()
    {
        if (Steps.Distinct().Count() < Steps.Count)
            yield return "name each step once.";
    }

    public Saying? RuleOn(in ComplaintRaised question) =>
        question.By is Bind.Parents or null && question.About is ComplaintMatter.UnsuitablePost or ComplaintMatter.PictureOfAnotherChild
            ? _saying ??= Saying.AllowIf(Condition.Care, $"If a parent posted it: {InOrder}.")
            : null;
}

public enum PostStep
{
    AskRemoval,
    InviteMeeting,
}

public enum StepActor
{
    Academy,
}
