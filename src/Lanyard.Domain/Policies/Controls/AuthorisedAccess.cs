using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lets those use an official account whom somebody with the right to do so has authorised. What goes for staff goes for others who help.</summary>
[ControlKind("authorised-access", Capability.AuthorisedAccess, Awaits = "the accounts room")]
public sealed record AuthorisedAccess : Control, IRulesOn<AccessAsked>
{
    private Saying? _refusing;
    private Saying? _asking;

    [Setting("who authorises people; left out where the clause names nobody")]
    public Bind? Authoriser { get; init; }

    [Setting("what somebody without authority does not do")]
    public IReadOnlyList<BarredUse> Unauthorised { get; init; } = [];

    [Setting("who may run an account at all")]
    public IReadOnlyList<Eligible> Eligible { get; init; } = [];

    [Setting("whom the clause puts under the same conditions as staff")]
    public IReadOnlyList<Helper> AppliesTo { get; init; } = [];

    public override string Sentence =>
        AppliesTo.Count > 0
            ? $"The conditions for running an account hold for {Phrase.List(AppliesTo)} too{(Authoriser is { } a ? $", and {Phrase.Of(a)} authorises them" : "")}."
        : Eligible.Count > 0 ? $"Only {Phrase.List(Eligible)} may run an account{Permission}."
        : $"Nobody uses an account{Attempting} without authority{Permission}.";

    private string Attempting => Unauthorised.Contains(BarredUse.Attempt) ? ", or tries to," : "";

    private string Permission => Authoriser is { } who ? $" from {Phrase.Of(who)}" : "";

    public override IReadOnlyList<string> KeptBy => ["AccessGranted", "AccessEnded"];

    public override IReadOnlyList<string> BrokenBy => ["AccessRefused", "AccessFoundUnauthorised"];

    public Saying? RuleOn(in AccessAsked question) =>
        AppliesTo.Count > 0
            ? question.Employed
                ? null
                : question.Prepared is true
                    ? null
                    : question.Prepared is false
                        ? _refusing ??= Saying.Refuse("Not yet: sign the policy and be trained first, as staff are.")
                        : _asking ??= Saying.AllowIf(
                            Condition.Training,
                            "Sign the policy and be trained first; the same holds for helpers as for staff."
                        )
            : question.Authorised is true || (question.Employed && Eligible.Contains(Controls.Eligible.Employees))
                ? null
                : question.Authorised is false
                    ? _refusing ??= Saying.Refuse(
                        $"No: you need to be authorised first{(Authoriser is { } a ? $" by {Phrase.Of(a)}" : "")}."
                    )
                    : _asking ??= Saying.AllowIf(
                        Condition.Approval,
                        $"Only once you are authorised{(Authoriser is { } b ? $" by {Phrase.Of(b)}" : "")}."
                    );
}

public enum BarredUse
{
    Access,
    Attempt,
}

public enum Eligible
{
    Employees,
    AuthorisedPeople,
}

/// <summary>People who help without being employed.</summary>
public enum Helper
{
    NonEmployees,
    Volunteers,
    Parents,
}
