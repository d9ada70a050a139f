using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Disclaimers;

/// <summary>What the policies over a school ask about private accounts: nothing is asked of anybody that no clause asks.</summary>
public sealed record DisclaimerDemands
{
    /// <summary>The clauses on disclaimers, in the order of their policies.</summary>
    public required IReadOnlyList<(Bound Bound, Clause Clause)> Clauses { get; init; }

    /// <summary>Whether people say which private accounts are linked with the school.</summary>
    public required bool AsksForAccounts { get; init; }

    /// <summary>Whether people say that their views are kept apart from the school's.</summary>
    public required bool AsksForViews { get; init; }

    /// <summary>Whether wording is of use at all: not where a private account may not name the school in the first place.</summary>
    public required bool OffersWording { get; init; }

    /// <summary>Why it is of no use.</summary>
    public Reason? Unnamed { get; init; }

    /// <summary>For whom the wording says that its author does not speak.</summary>
    public required IReadOnlyList<PeopleGroup> NotFor { get; init; }

    /// <summary>Whether the wording says that its author does not necessarily speak for them.</summary>
    public required bool NotNecessarily { get; init; }

    public bool AsksAnything => AsksForAccounts || AsksForViews;

    public bool AskNothing => Clauses.Count == 0;

    public static DisclaimerDemands Of(IReadOnlyCollection<Policy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var clauses = policies
            .SelectMany(p => p.Clauses)
            .SelectMany(c => c.Controls.Select(b => (Bound: b, Clause: c)))
            .Where(b => b.Bound.Control.Kind.Capability is Capability.DisclaimerRegister)
            .ToList();
        var disclaimers = clauses.Select(c => c.Bound.Control).OfType<Disclaimer>().ToList();
        // A draft has no say in what is forbidden, but what it would ask is shown all the same.
        var named = new PolicyInForce(policies).Ask(new EmployerNamed { GivesViews = true, HasDisclaimer = true });
        var unnamed = named.Verdict is Verdict.Refuse ? named.Reasons[0] : null;
        return new()
        {
            Clauses = clauses,
            AsksForAccounts = unnamed is null && disclaimers.Exists(d => d.IsForPrivateAccounts),
            AsksForViews = clauses.Exists(c => c.Bound.Control is ViewsKeptApart { Advice: false }),
            OffersWording = unnamed is null && clauses.Count > 0,
            Unnamed = unnamed,
            NotFor = [.. disclaimers.SelectMany(d => d.NotFor).Distinct().Order()],
            NotNecessarily = disclaimers.Count > 0 && disclaimers.TrueForAll(d => d.Says is not DisclaimerWording.NotSpeaking),
        };
    }

    /// <summary>Wording that says what the clauses ask for, for the school to take or to change.</summary>
    public string Suggest(string school, string trust)
    {
        List<string> names =
        [
            .. NotFor.Contains(PeopleGroup.School) || NotFor.Count == 0 ? [school] : (string[])[],
            .. NotFor.Contains(PeopleGroup.Trust) ? [trust] : (string[])[],
        ];
        return $"My views are my own. I do not {(NotNecessarily ? "necessarily " : "")}speak for {Phrase.List(names, "or")}.";
    }
}
