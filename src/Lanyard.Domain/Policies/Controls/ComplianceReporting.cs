using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Shows leaders and governors, clause by clause, what is working, late or missing.</summary>
[ControlKind("compliance-reporting", Capability.ComplianceReporting)]
public sealed record ComplianceReporting : Control
{
    /// <summary>A report that comes round is spoken of this many days before it is due.</summary>
    public const int DaysOfWarning = 30;

    [Setting("whose duty it is")]
    public required IReadOnlyList<Bind> Owner { get; init; }

    [Setting("what they do")]
    public IReadOnlyList<ReportDuty> Duty { get; init; } = [];

    [Setting("how often a report is made")]
    public Span? Every { get; init; }

    [Setting("to whom it is presented")]
    public IReadOnlyList<Bind> PresentTo { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"a report on every clause is there for {Binds.List(Owner)}",
            Duty.Count > 0 ? $", to {Phrase.List(Duty.Select(Words))}" : null,
            Every is { } every ? $"; it is made every {(every.Count == 1 ? Phrase.Of(every.Unit) : every.ToString())}" : null,
            PresentTo.Count > 0 ? $"{(Every is null ? "; it is" : "and")} presented to {Binds.List(PresentTo)}" : null
        );

    private static string Words(ReportDuty duty) =>
        duty switch
        {
            ReportDuty.Develop => "develop the policy",
            ReportDuty.Implement => "put it into practice",
            ReportDuty.MonitorImplementation => "watch how it works",
            _ => "keep it up to date",
        };

    public override IReadOnlyList<string> KeptBy => ["ReportDrawn", "ReportPresented"];

    /// <summary>When the next report is due after this one; null where the clause gives no interval.</summary>
    /// <param name="last">When the last was made, or presented where the clause asks for that.</param>
    public DateOnly? NextAfter(DateOnly last) => Every?.After(last);

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.School.Report is not { } report)
            return Proof.NoEvidence("Nobody has made the report on every clause yet.", "Make it on the page of the report.");
        if (PresentTo.Where(to => !report.Presented.ContainsKey(to)).ToList() is { Count: > 0 } unmet)
            return Proof.AtRisk(
                $"The report was made on {PartialDate.Of(report.MadeOn)}, and has not been brought to {Binds.List(unmet)} yet.",
                "Bring it to a meeting, and record the minute.",
                report.MadeOn
            );
        // Of several to whom it goes, the one who has waited longest counts.
        var last = PresentTo.Count > 0 ? PresentTo.Min(to => report.Presented[to]) : report.MadeOn;
        var told =
            $"The report on every clause was last {(PresentTo.Count > 0 ? $"presented to {Binds.List(PresentTo)}" : "made")} on {PartialDate.Of(last)}.";
        return NextAfter(last) is not { } due ? Proof.Kept(told, last)
            : facts.AsOf > due ? Proof.Broken($"{told} The next was due {PartialDate.Of(due)}.", "Make the report.", due.AddDays(1))
            : facts.AsOf >= due.AddDays(-DaysOfWarning)
                ? Proof.AtRisk($"{told} The next is due {PartialDate.Of(due)}.", "Make the report.", last)
            : Proof.Kept(told, last, $"The next is due {PartialDate.Of(due)}.");
    }
}

public enum ReportDuty
{
    Develop,
    Implement,
    MonitorImplementation,
    Update,
}
