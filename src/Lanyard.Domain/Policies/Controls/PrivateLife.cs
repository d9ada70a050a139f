using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>The notice of monitoring says what is left alone.</summary>
[ControlKind("private-life", Capability.MonitoringNotice)]
public sealed record PrivateLife : Control, IRulesOn<MonitoringAsked>
{
    private static readonly Saying PrivateAccount = Saying.Refuse(
        "No: private accounts are left alone, and nobody is searched for by name."
    );

    [Setting("what is respected")]
    public required IReadOnlyList<PrivateRight> Respects { get; init; }

    public override string Sentence =>
        $"The notice of monitoring names {Phrase.List(Respects.Select(MonitoringWords.Of))}, and nobody’s private account is searched by name.";

    public override IReadOnlyList<string> KeptBy => ["MonitoringNoticeIssued"];

    public Saying? RuleOn(in MonitoringAsked question) => question.Of == Monitored.PrivateAccount ? PrivateAccount : null;

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.School.Monitoring is not { } notice)
            return Proof.NoEvidence("No notice of monitoring has been issued that would say so.", "Issue the notice of monitoring.");
        var unsaid = Respects.Except(notice.Respects).ToList();
        return unsaid.Count == 0
            ? Proof.Kept("The notice of monitoring says so.", notice.Issued)
            : Proof.AtRisk(
                $"The notice of monitoring leaves out {Phrase.List(unsaid.Select(MonitoringWords.Of))}.",
                "Issue the notice anew; it takes this in by itself.",
                notice.Issued
            );
    }
}

public enum PrivateRight
{
    PrivateUse,
    Privacy,
    Expression,
}
