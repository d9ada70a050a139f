using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks on the form what an account is for, for whom, and who stands behind it.</summary>
[ControlKind("application-field", Capability.AccountApplication, Awaits = "the accounts room")]
public sealed record ApplicationField : FormControl, IRulesOn<AccountAsked>
{
    private Saying? _saying;

    // Of all that a form asks, only what an account is for decides whether there should be one.
    private bool AsksWhy => Required && Fields.Any(f => f is FormField.Aim or FormField.Objective or FormField.Reason);

    public Saying? RuleOn(in AccountAsked question) =>
        AsksWhy && question is { Account: Channel.Official, Approved: null }
            ? _saying ??= Saying.AllowIf(
                Condition.Approval,
                Options.Count > 0
                    ? $"Only for {Phrase.List(Options.Select(FormFields.Option), "or")}. The form asks {Asked}."
                    : $"The form asks {Asked}; say so before you ask for approval."
            )
            : null;
}
