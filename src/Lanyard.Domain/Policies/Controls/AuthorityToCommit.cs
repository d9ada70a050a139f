using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps what is disclosed, promised or done in the school's name to those who have the authority for it, and never lets them agree to their own.</summary>
[ControlKind("authority-to-commit", Capability.AuthorisedAccess, Awaits = "the publishing room")]
public sealed record AuthorityToCommit : Control, IRulesOn<PublishAsked>
{
    private Saying? _saying;

    [Setting("what is needed")]
    public required AuthorityNeeded Required { get; init; }

    [Setting("what it is needed for")]
    public required IReadOnlyList<CommittingAct> For { get; init; }

    public override string Sentence => $"{Phrase.Capital(Phrase.List(For))} in the name of the school or trust need authority.";

    public override IReadOnlyList<string> KeptBy => ["CommitmentApproved"];

    public override IReadOnlyList<string> BrokenBy => ["CommitmentPublishedWithoutAuthority"];

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Shows: PostMatter.Commitment }
            ? _saying ??= Saying.AllowIf(
                Condition.Approval,
                "Only with authority: somebody who may commit the school agrees to it first, and not its author."
            )
            : null;
}

public enum AuthorityNeeded
{
    Authorisation,
}

public enum CommittingAct
{
    Disclosure,
    Commitments,
    Activities,
}
