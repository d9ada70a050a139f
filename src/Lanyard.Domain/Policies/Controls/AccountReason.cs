using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lets whoever approves an account send back a request that rests on too slight a reason.</summary>
[ControlKind("account-reason", Capability.AccountApplication, Awaits = "the accounts room")]
public sealed record AccountReason : Control, IRulesOn<AccountAsked>
{
    private Saying? _saying;

    [Setting("what is not set up")]
    public required RefusedSite Refuses { get; init; }

    [Setting("what such an account could bring about")]
    public IReadOnlyList<AccountRisk> Risks { get; init; } = [];

    public override string Sentence =>
        $"{Phrase.Capital(Phrase.Of(Refuses))} are not set up"
        + (Risks.Count > 0 ? $": they could bring {Phrase.List(Risks, "or")}" : "")
        + ". The approver may send a request back for that reason.";

    public override IReadOnlyList<string> KeptBy => ["AccountApproved", "AccountRefused"];

    public Saying? RuleOn(in AccountAsked question) =>
        question is { Account: Channel.Official, Approved: null }
            ? _saying ??= Saying.AllowIf(Condition.Approval, "Give a good reason for the account: a slight one is sent back.")
            : null;
}

public enum RefusedSite
{
    TrivialSites,
}

/// <summary>What an account set up on slight grounds could bring about.</summary>
public enum AccountRisk
{
    UnwelcomePublicity,
    ReputationalDamage,
}
