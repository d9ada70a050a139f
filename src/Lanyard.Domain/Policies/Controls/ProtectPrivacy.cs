using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>A duty of privacy and confidence at large: drafts are looked at for private details, and sensitive records open to named roles only.</summary>
[ControlKind("protect-privacy", Capability.ConfidentialityGuard, Awaits = "the publishing room")]
public sealed record ProtectPrivacy : Control, IRulesOn<PublishAsked>
{
    private static readonly Saying Held = Saying.Ask(
        "This holds private details of somebody: a second person looks before it goes out, and asks whether they must be in it."
    );

    [Setting("what the policy asks for")]
    public PrivacyDuty? Duty { get; init; }

    [Setting("how far the duty goes")]
    public PrivacyStandard? Standard { get; init; }

    [Setting("whose privacy is guarded")]
    public IReadOnlyList<PeopleGroup> Protect { get; init; } = [];

    [Setting("the areas of law that the policy names")]
    public IReadOnlyList<LawArea> Laws { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            Duty is null ? "Privacy and confidence are kept" : "The school commits itself and its staff to confidential services",
            Protect.Count > 0 ? $"for {Phrase.List(Protect)}" : null,
            Standard is null ? null : "in every way that can be managed",
            Laws.Count > 0 ? $"; drafts are looked at for {Phrase.List(Laws)}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PostChecked", "SensitiveRecordOpened"];

    public override IReadOnlyList<string> BrokenBy => ["ConfidenceBroken"];

    public override IEnumerable<string> Complaints()
    {
        if (Duty is null && Standard is null && Protect.Count == 0 && Laws.Count == 0)
            yield return "give at least one of `duty`, `standard`, `protect` or `laws`.";
    }

    public Saying? RuleOn(in PublishAsked question) =>
        (Protect.Count > 0 || Laws.Count > 0) && question.Shows is (PostMatter.PersonalInformation or PostMatter.HomeDetails) ? Held : null;
}

public enum PrivacyDuty
{
    ConfidentialServices,
}

public enum PrivacyStandard
{
    EveryPossibleWay,
}
