using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What a policy thinks of posts about the school that name no author. Who posted is written down all the same.</summary>
[ControlKind("anonymous-posts", Capability.AuthorDisclosure, Awaits = "the publishing room")]
public sealed record AnonymousPosts : Control, IRulesOn<PublishAsked>
{
    private static readonly Saying Discouraged = Saying.AllowIf(
        Condition.Care,
        "Discouraged: say why this post names nobody, and the reason is kept with it."
    );

    [Setting("what the policy thinks of them")]
    public required Anonymity Are { get; init; }

    public override string Sentence =>
        $"Posts about school activity that name no author are {Phrase.Of(Are)}; whoever chooses so gives a reason.";

    public override IReadOnlyList<string> KeptBy => ["PostReasonGiven"];

    public override IReadOnlyList<string> BrokenBy => ["PostPublishedUnsigned"];

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Shows: PostMatter.NoByLine } ? Discouraged : null;
}

public enum Anonymity
{
    Discouraged,
}
