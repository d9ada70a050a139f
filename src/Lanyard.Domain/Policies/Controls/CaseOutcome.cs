using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What a case may end in, and what makes it graver.</summary>
[ControlKind("case-outcome", Capability.IncidentCase, Awaits = "the concerns room")]
public sealed record CaseOutcome : Control
{
    [Setting("what a case may end in")]
    public IReadOnlyList<CaseEnding> Outcomes { get; init; } = [];

    [Setting("which breaches it is about, as the policy classes them")]
    public ConductClass? Class { get; init; }

    [Setting("what makes a breach grave")]
    public IReadOnlyList<Misuse> Triggers { get; init; } = [];

    [Setting("whether the case stays inside")]
    public bool HandledInternally { get; init; }

    [Setting("whether human resources are told")]
    public bool? TellHumanResources { get; init; }

    [Setting("by whose own procedure the breach is dealt with")]
    public Bind? Procedure { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"a case {(Class is { } grave ? $"of {Phrase.Of(grave)} conduct " : "")}closes with an outcome and a reason",
            Outcomes.Count > 0 ? $": {Phrase.List(Outcomes, "or")}" : null,
            HandledInternally ? "; it is handled inside" : null,
            Procedure is { } whose ? $"; {Binds.Words(whose)} deal with it by their own procedure" : null,
            Triggers.Count > 0 ? $"; {Phrase.List(Triggers.Select(Misuses.Words), "or")} makes it graver" : null,
            TellHumanResources is { } told ? $"; human resources are {(told ? "" : "not ")}told" : null
        );

    public override IReadOnlyList<string> KeptBy => ["CaseClosed"];

    public override IReadOnlyList<string> BrokenBy => ["CaseClosedWithoutOutcome"];
}

public enum CaseEnding
{
    AppropriateAction,
    Disciplinary,
    Dismissal,
}
