using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Who approves before something is published. The roles are counted as people: one who holds two is not two, and nobody approves their own.</summary>
[ControlKind("content-approval", Capability.ContentApproval, Awaits = "the publishing room")]
public sealed record ContentApproval : Control, IRulesOn<PublishAsked>, IRulesOn<ReplyAsked>
{
    private Saying? _saying;
    private Saying? _beforehand;

    [Setting("who approves, each of them")]
    public required IReadOnlyList<Bind> By { get; init; }

    [Setting("what needs it")]
    public required ApprovalScope For { get; init; }

    [Setting("whether an urgent alert may go out in words that were approved beforehand")]
    public bool? AlertsApprovedBeforehand { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            For switch
            {
                ApprovalScope.AllContent => "Nothing is published or contributed on behalf of the school before",
                ApprovalScope.ControversialContent => "What may prove controversial is not published before",
                _ => "No call for contributors is published before",
            },
            $"{Phrase.List(By)} {(By.Count > 1 ? "approve" : "approves")} it",
            AlertsApprovedBeforehand is true ? "; an urgent alert may go out in words approved beforehand" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PostApproved"];

    public override IReadOnlyList<string> BrokenBy => ["PostPublishedUnapproved"];

    public Saying? RuleOn(in PublishAsked question) =>
        question.Account is not Channel.Official || !Needs(question.Shows) ? null
        : AlertsApprovedBeforehand is true && question.Category is PostCategory.Alerts
            ? _beforehand ??= Saying.AllowIf(
                Condition.Approval,
                $"Yes, in words that {Phrase.List(By)} approved beforehand; otherwise each of them approves it first."
            )
        : Approved();

    public Saying? RuleOn(in ReplyAsked question) => For is ApprovalScope.AllContent ? Approved() : null;

    private bool Needs(PostMatter shows) =>
        For switch
        {
            ApprovalScope.AllContent => true,
            ApprovalScope.ControversialContent => shows is PostMatter.Controversial,
            _ => shows is PostMatter.CallForContributors,
        };

    private Saying Approved() =>
        _saying ??= Saying.AllowIf(Condition.Approval, $"Yes, once {Phrase.List(By)} {(By.Count > 1 ? "have" : "has")} approved it.");
}

public enum ApprovalScope
{
    AllContent,
    ControversialContent,
    AdvertisingForContributors,
}
