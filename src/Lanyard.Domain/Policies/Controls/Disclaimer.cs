using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Wording that sets somebody's own voice apart from the school's, and the register of the accounts that carry it.</summary>
[ControlKind("disclaimer", Capability.DisclaimerRegister)]
public sealed record Disclaimer : Control, IRulesOn<EmployerNamed>, IRulesOn<PublishAsked>
{
    private Saying? _private;

    private static readonly Saying Carried = Saying.Allow(
        "Yes: the account says that its owner does not speak for the school, as it must."
    );

    private static readonly Saying OfficialView = Saying.AllowIf(
        Condition.Disclaimer,
        "This reads as your own view on an official account: better to take it out. If it stays, a disclaimer goes with it."
    );

    private static readonly Saying NamedOfficially = Saying.AllowIf(
        Condition.Disclaimer,
        "Yes, with the line that whoever writes does not necessarily speak for the trust, or a link to it."
    );

    [Setting("when it is needed")]
    public required DisclaimerCase RequiredIf { get; init; }

    [Setting("what it says")]
    public DisclaimerWording? Says { get; init; }

    [Setting("for whom it says that its owner does not speak")]
    public IReadOnlyList<PeopleGroup> NotFor { get; init; } = [];

    public override string Sentence =>
        RequiredIf switch
        {
            DisclaimerCase.AssociatedOrImpacting =>
                $"A private account that is linked with the school or trust, or bears on it, {Does("its owner")}.",
            DisclaimerCase.NamesSchoolOrTrust => $"A private account that names the school or trust {Does("its owner")}.",
            DisclaimerCase.PersonalView => $"A private opinion {Does("its author")}.",
            _ => $"A post by a named person in an official capacity {Does("its author")}.",
        };

    private string Does(string who) =>
        Says switch
        {
            DisclaimerWording.NotSpeaking => $"says that {who} does not speak for {For}",
            DisclaimerWording.NotNecessarilySpeaking => $"says that {who} does not necessarily speak for {For}",
            _ => "carries a disclaimer, whose words the policy does not give",
        };

    private string For => NotFor.Count > 0 ? $"the {Phrase.List(NotFor, "or the")}" : "the school";

    public override IReadOnlyList<string> KeptBy => ["DisclaimerConfirmed"];

    public override IReadOnlyList<string> BrokenBy => ["DisclaimerMissing"];

    public bool IsForPrivateAccounts => RequiredIf is DisclaimerCase.AssociatedOrImpacting or DisclaimerCase.NamesSchoolOrTrust;

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!IsForPrivateAccounts)
            return WordingProof(facts.School.LinkedAccounts, facts.Edition.InForceFrom);
        return facts.School.LinkedAccounts switch
        {
            null or { People: 0, Declared: 0 } => Proof.NoEvidence(
                "Nobody has said yet which private accounts are linked.",
                "Ask staff to fill in the register."
            ),
            { Without: > 0 } a => Proof.Broken(
                $"{Accounts(a.Without)} linked with the school {(a.Without == 1 ? "shows" : "show")} no disclaimer.",
                "Offer the owners the wording.",
                a.LastAnswer
            ),
            { Waiting: > 0 } a => Proof.AtRisk(
                $"{Accounts(a.Waiting)} linked with the school {(a.Waiting == 1 ? "waits" : "wait")} for the disclaimer to be put there.",
                "Their owners find it on their home page.",
                a.LastAnswer
            ),
            var a when a.Gap(facts.AsOf) is { } gap => Proof.AtRisk(gap.Because, gap.Next, a.AskedOn),
            { Declared: 0 } a => Proof.Kept("Nobody who answered has a private account linked with the school.", a.LastAnswer),
            var a => Proof.Kept($"{Accounts(a.Declared)} linked with the school, each with its disclaimer confirmed.", a.LastAnswer),
        };
    }

    // A case of official posts rests on the wording being there to use.
    private static Proof WordingProof(LinkedAccounts? accounts, DateOnly? since) =>
        accounts is { HasWording: true }
            ? Proof.Kept("The wording is there for everybody to use.", since)
            : Proof.NoEvidence("The school offers no wording yet.", "Write the wording in the register of disclaimers.");

    public Saying? RuleOn(in EmployerNamed question) =>
        !IsForPrivateAccounts ? null
        : question.HasDisclaimer ? Carried
        : _private ??= Saying.AllowIf(Condition.Disclaimer, $"Yes, if the account carries a disclaimer. {Sentence}");

    public Saying? RuleOn(in PublishAsked question) =>
        (RequiredIf, question.Account, question.Shows) switch
        {
            (DisclaimerCase.PersonalView, Channel.Official, PostMatter.Opinion) => OfficialView,
            (DisclaimerCase.OfficialCapacity, Channel.Official, PostMatter.Opinion or PostMatter.OrdinaryNews) => NamedOfficially,
            (DisclaimerCase.AssociatedOrImpacting, Channel.Private, PostMatter.Opinion) => _private ??= Saying.AllowIf(
                Condition.Disclaimer,
                $"Yes, if the account carries a disclaimer. {Sentence}"
            ),
            _ => null,
        };

    private static string Accounts(int count) => count == 1 ? "1 account" : $"{count} accounts";
}

public enum DisclaimerCase
{
    AssociatedOrImpacting,
    NamesSchoolOrTrust,
    PersonalView,
    OfficialCapacity,
}

public enum DisclaimerWording
{
    NotSpeaking,
    NotNecessarilySpeaking,
}
