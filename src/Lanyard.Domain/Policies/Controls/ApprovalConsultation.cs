using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks somebody's view before an account is approved; the step does not pass without a word from them, even if it is that they have none.</summary>
[ControlKind("approval-consultation", Capability.ApprovalChain, Awaits = "the accounts room")]
public sealed record ApprovalConsultation : Control, IRulesOn<AccountAsked>
{
    private Saying? _saying;

    [Setting("who is asked")]
    public required Bind Consult { get; init; }

    [Setting("about what")]
    public IReadOnlyList<RequestTopic> Topics { get; init; } = [];

    public override string Sentence =>
        $"{Phrase.Capital(Phrase.Of(Consult))} is asked{(Topics.Count > 0 ? $" about the {Phrase.List(Topics)}" : "")} before an account is approved.";

    public override IReadOnlyList<string> KeptBy => ["AccountConsulted"];

    public Saying? RuleOn(in AccountAsked question) =>
        question is { Account: Channel.Official, Approved: null }
            ? _saying ??= Saying.AllowIf(
                Condition.Approval,
                $"Ask {Phrase.Of(Consult)} first{(Topics.Count > 0 ? $" about the {Phrase.List(Topics)}" : "")}."
            )
            : null;
}
