using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Holds the age of those whom an account is for against the minimum age of its platform. Ages of platforms are data with a date of checking, since they change.</summary>
[ControlKind("minimum-age", Capability.MinimumAgeGate, Awaits = "the accounts room")]
public sealed record MinimumAge : Control, IRulesOn<AccountAsked>
{
    private Saying? _refusing;
    private Saying? _asking;
    private Saying? _noting;

    [Setting("what the clause does with the age")]
    public required AgeStance Stance { get; init; }

    [Setting("where the age comes from")]
    public AgeBasis? Basis { get; init; }

    [Setting("the age that the policy names as an example")]
    public int? Age { get; init; }

    [Setting("whether the platform's other terms are kept too")]
    public bool AllTerms { get; init; }

    public override string Sentence =>
        Stance switch
        {
            AgeStance.Kept =>
                $"Accounts keep to {(AllTerms ? $"{Owner} terms, above all the minimum age" : $"the minimum age {Source}")}{Often}.",
            AgeStance.Noted => $"Everybody is told that many platforms set a minimum age {Source}{Often}.",
            _ => $"Pupils are told which platforms suit their age and ability{Often}.",
        };

    private string Often => Age is { } age ? $", often {age}" : "";

    private string Owner => Basis == AgeBasis.SiteOwnerTerms ? "the site owner's" : "the provider's";

    private string Source =>
        Basis switch
        {
            AgeBasis.SiteTerms => "in their own terms",
            AgeBasis.SiteOwnerTerms => "that the site's owner sets",
            AgeBasis.ProviderTerms => "that the provider sets",
            _ => "that the platform sets",
        };

    public override IReadOnlyList<string> KeptBy => Stance == AgeStance.Kept ? ["AccountAgeChecked"] : ["PlatformAgeChecked"];

    public override IReadOnlyList<string> BrokenBy => Stance == AgeStance.Kept ? ["AccountBelowMinimumAge"] : [];

    public override IEnumerable<string> Complaints()
    {
        if (Age is < 1 or > 21)
            yield return "`age` is an age in years, such as 13.";
    }

    public Saying? RuleOn(in AccountAsked question)
    {
        if (Stance == AgeStance.Advised || question.YoungestAge is not { } youngest)
            return null;
        if (question.PlatformAge is not { } minimum)
        {
            return Stance != AgeStance.Kept
                ? null
                : _asking ??= Saying.Ask("Find out first which minimum age the platform sets: an account for pupils must keep to it.");
        }
        if (youngest >= minimum)
            return null;
        return Stance == AgeStance.Kept
            ? _refusing ??= Saying.Refuse("No: some of those it is for are younger than the platform allows.")
            : _noting ??= Saying.Ask("Some of those it is for are younger than the platform allows. Ask before you go on.");
    }
}

public enum AgeStance
{
    /// <summary>An account that does not meet it is refused.</summary>
    Kept,

    /// <summary>People are told of it.</summary>
    Noted,

    /// <summary>Pupils are advised to choose by it.</summary>
    Advised,
}

public enum AgeBasis
{
    SiteTerms,
    SiteOwnerTerms,
    ProviderTerms,
}
