using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>The notice of monitoring says what is left alone.</summary>
[ControlKind("private-life", Capability.MonitoringNotice, Awaits = "the notice of monitoring")]
public sealed record PrivateLife : Control, IRulesOn<MonitoringAsked>
{
    private static readonly Saying PrivateAccount = Saying.Refuse(
        "No: private accounts are left alone, and nobody is searched for by name."
    );

    [Setting("what is respected")]
    public required IReadOnlyList<PrivateRight> Respects { get; init; }

    public override string Sentence =>
        $"The notice of monitoring names {Phrase.List(Respects.Select(Words))}, and nobody’s private account is searched by name.";

    public override IReadOnlyList<string> KeptBy => ["MonitoringNoticeIssued"];

    public Saying? RuleOn(in MonitoringAsked question) => question.Of == Monitored.PrivateAccount ? PrivateAccount : null;

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.School.Monitoring is { } notice
            ? Proof.Kept("The notice of monitoring says so.", notice.Issued)
            : Proof.NoEvidence("No notice of monitoring has been issued that would say so.", "Issue the notice of monitoring.");
    }

    private static string Words(PrivateRight right) =>
        right switch
        {
            PrivateRight.PrivateUse => "people’s private life online",
            PrivateRight.Privacy => "the right to privacy",
            _ => "the right to speak freely",
        };
}

public enum PrivateRight
{
    PrivateUse,
    Privacy,
    Expression,
}
