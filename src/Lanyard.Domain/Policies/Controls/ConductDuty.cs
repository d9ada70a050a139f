using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>A duty that people confirm in the declaration, each audience with its own count of who has.</summary>
[ControlKind("conduct-duty", Capability.ConductDeclaration, Awaits = "the declarations")]
public sealed record ConductDuty : Control
{
    [Setting("the duty")]
    public required DeclaredDuty Duty { get; init; }

    [Setting("the risks to think of")]
    public IReadOnlyList<ConductRisk> Risks { get; init; } = [];

    [Setting("who confirms it besides staff, or everybody who works for the school")]
    public IReadOnlyList<PeopleGroup> Includes { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            Includes.Contains(PeopleGroup.AllWorkers) ? "all who work for the school"
                : Includes.Count > 0 ? $"staff, including {Phrase.List(Includes)},"
                : "staff",
            Duty switch
            {
                DeclaredDuty.Confidence => "confirm that they are bound to keep in confidence what they learn at work",
                _ => "confirm that they think of the risks of what they do online",
            },
            Risks.Count > 0 ? $"; the risks to think of are {Phrase.List(Risks.Select(Words))}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ConductDeclared"];

    public override IReadOnlyList<string> BrokenBy => ["ConductBreachConfirmed"];

    private static string Words(ConductRisk risk) =>
        risk switch
        {
            ConductRisk.PupilSafety => "the safety of pupils",
            ConductRisk.Reputational => "the school's name",
            _ => "the school's money",
        };
}

public enum DeclaredDuty
{
    Confidence,
    ConsiderRisks,
}

public enum ConductRisk
{
    PupilSafety,
    Reputational,
    Financial,
}
