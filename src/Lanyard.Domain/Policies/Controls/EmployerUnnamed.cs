using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Private pages do not show for whom somebody works. A yes in the declaration opens a task to take it off; no disclaimer is offered.</summary>
[ControlKind("employer-unnamed", Capability.ConductDeclaration, Awaits = "the declarations")]
public sealed record EmployerUnnamed : Control, IRulesOn<EmployerNamed>
{
    private Saying? _refused;

    [Setting("why, as the policy says")]
    public IReadOnlyList<UnnamedReason> Because { get; init; } = [];

    public override string Sentence =>
        "Private pages do not show that somebody works for the school or trust or provides it with services"
        + (Because.Count > 0 ? $", {Phrase.List(Because.Select(Words))}." : ".");

    public override IReadOnlyList<string> KeptBy => ["ConductDeclared"];

    public override IReadOnlyList<string> BrokenBy => ["ConductBreachConfirmed"];

    public Saying? RuleOn(in EmployerNamed question) =>
        _refused ??= Saying.Refuse(
            "No: a private account does not say that you work for the school or trust, and a disclaimer does not change that."
        );

    private static string Words(UnnamedReason reason) =>
        reason is UnnamedReason.Privacy ? "to guard people's privacy" : "to keep such pages from being linked with the school";
}

public enum UnnamedReason
{
    Privacy,
    NoLinkToSchool,
}
