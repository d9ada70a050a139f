using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Shows leaders and governors, clause by clause, what is working, late or missing.</summary>
[ControlKind("compliance-reporting", Capability.ComplianceReporting, Awaits = "the compliance report")]
public sealed record ComplianceReporting : Control
{
    [Setting("whose duty it is")]
    public required IReadOnlyList<Bind> Owner { get; init; }

    [Setting("what they do")]
    public IReadOnlyList<ReportDuty> Duty { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"a report on every clause is there for {Binds.List(Owner)}",
            Duty.Count > 0 ? $", to {Phrase.List(Duty.Select(Words))}" : null
        );

    private static string Words(ReportDuty duty) =>
        duty switch
        {
            ReportDuty.Develop => "develop the policy",
            ReportDuty.Implement => "put it into practice",
            ReportDuty.MonitorImplementation => "watch how it works",
            _ => "keep it up to date",
        };

    public override IReadOnlyList<string> KeptBy => ["ReportDrawn"];

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.School.ReportDrawn is { } day && day <= facts.AsOf)
            return Proof.Kept(
                $"The report on every clause was last drawn on {PartialDate.Of(day)}.",
                day,
                "The policy page shows how it stands today."
            );
        var drawn = facts.Tally(KeptBy);
        return drawn.Day is { } last
            ? Proof.Kept(
                $"The report on every clause was last drawn on {PartialDate.Of(last)}.",
                last,
                "The policy page shows how it stands today."
            )
            : Proof.NoEvidence(
                "Nobody has drawn the report on every clause yet.",
                "Export it from the policy page, for the leaders and governors."
            );
    }
}

public enum ReportDuty
{
    Develop,
    Implement,
    MonitorImplementation,
    Update,
}
