using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Who leads a case, and what they do first.</summary>
[ControlKind("case-lead", Capability.IncidentCase, Awaits = "the concerns room")]
public sealed record CaseLead : Control
{
    [Setting("who may lead the investigation")]
    public IReadOnlyList<Bind> Lead { get; init; } = [];

    [Setting("whether each report begins with a first assessment")]
    public bool FirstAssessment { get; init; }

    [Setting("who is brought in where it helps")]
    public IReadOnlyList<CaseHelp> Involve { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            FirstAssessment ? "each report begins with a dated first assessment" : "each report is investigated",
            Lead.Count > 0 ? $", led by {Binds.List(Lead, "or")}" : null,
            Involve.Count > 0 ? $", which brings in {Phrase.List(Involve)} where it helps" : null
        );

    public override IReadOnlyList<string> KeptBy => FirstAssessment ? ["FirstAssessmentMade"] : ["CaseLeadNamed"];

    public override IReadOnlyList<string> BrokenBy => FirstAssessment ? ["FirstAssessmentMissing"] : ["CaseWithoutLead"];

    public override IEnumerable<string> Complaints()
    {
        if (Lead.Count == 0 && !FirstAssessment)
            yield return "say who leads with `lead`, or that each report begins with `first-assessment: true`.";
    }
}

public enum CaseHelp
{
    Staff,
    ExternalAgencies,
}
