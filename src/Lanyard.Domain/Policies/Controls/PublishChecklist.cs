using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What the author of a post confirms before it goes out.</summary>
[ControlKind("publish-checklist", Capability.PublishGate, Awaits = "the publishing room")]
public sealed record PublishChecklist : Control, IRulesOn<PublishAsked>
{
    private Saying? _saying;

    [Setting("what is confirmed of every post")]
    public required IReadOnlyList<PublishCheck> Checks { get; init; }

    [Setting("whether somebody other than the author confirms it")]
    public bool ByAnother { get; init; }

    public override string Sentence =>
        $"Before it goes out on an official account, every post is confirmed {(ByAnother ? "by somebody other than its author " : "")}to be {PublishChecks.Words(Checks)}.";

    public override IReadOnlyList<string> KeptBy => ["PostChecked"];

    public override IReadOnlyList<string> BrokenBy => ["PostFoundUnfit"];

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Shows: PostMatter.OrdinaryNews } ? _saying ??= Said() : null;

    private Saying Said() =>
        ByAnother
            ? Saying.AllowIf(Condition.SecondPerson, $"Yes, once somebody else has confirmed that it is {PublishChecks.Words(Checks)}.")
            : Saying.AllowIf(Condition.Care, $"Yes, once you have confirmed that it is {PublishChecks.Words(Checks)}.");
}
