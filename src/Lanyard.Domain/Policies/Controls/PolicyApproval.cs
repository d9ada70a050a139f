using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says which body answers for the policy and approves it: without its yes no edition comes into force.</summary>
[ControlKind("policy-approval", Capability.PolicyRegister)]
public sealed record PolicyApproval : Control
{
    [Setting("the committee that is answerable for the policy")]
    public string? Committee { get; init; }

    [Setting("the body that approves an edition")]
    public string? Approver { get; init; }

    [Setting("when this edition was approved, as precisely as the document says")]
    public PartialDate? Approved { get; init; }

    [Setting("the field that the document leaves empty")]
    public ApprovalField? Blank { get; init; }

    public override string Sentence =>
        Blank is { } blank
            ? $"An edition comes into force once its {Phrase.Of(blank)} is recorded, which the document leaves empty."
            : Phrase.Sentence(
                Committee is null ? null : $"{Committee} answers for the policy and is reminded of reviews;",
                Approver is null
                    ? "an edition comes into force once its approval is recorded"
                    : $"{Approver} approves an edition before it comes into force",
                Approved is { } day ? $"(this one: {day})" : null
            );

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var edition = facts.Edition;
        var missing = Blank switch
        {
            ApprovalField.Approver => edition.ApprovedBy is null ? "approver" : null,
            ApprovalField.Date => edition.Approved is null ? "date of approval" : null,
            _ when Approver is not null && edition.ApprovedBy is null => "approver",
            _ when Approved is not null && edition.Approved is null => "date of approval",
            _ => null,
        };
        if (missing is not null)
            return Proof.AtRisk($"The {missing} of this edition is not recorded.", $"Record the decision with its {missing}.");
        if (Approver is not null && !string.Equals(Approver, edition.ApprovedBy, StringComparison.OrdinalIgnoreCase))
            return Proof.AtRisk(
                $"The policy names {Approver}, and the approval recorded is by {edition.ApprovedBy}.",
                $"Check whether that is {Approver}; if it is not, bring the edition there."
            );
        var since = edition.Approved is { Day: not null } day ? day.Earliest : (DateOnly?)null;
        return Proof.Kept(Committee is null ? Approval(edition) : $"{Committee} answers for it. {Approval(edition)}", since);
    }

    private static string Approval(EditionFacts edition) =>
        edition switch
        {
            { ApprovedBy: { } body, Approved: { } day } => $"Approved by {body}, {day}.",
            { ApprovedBy: { } body } => $"Approved by {body}; the date is not recorded.",
            { Approved: { } day } => $"Approved {day}; by whom is not recorded.",
            _ => "No approval is recorded.",
        };
}

public enum ApprovalField
{
    Approver,
    Date,
}
