using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.References;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Law, guidance, bodies and services that have moved on since the policy was written. What is known of them is data.</summary>
public sealed class SupersededReference : IPolicyCheck
{
    private const int ClausesShown = 5;

    public string Code => "superseded";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var texts = Texts.WithNames(policy).ToList();
        return KnownReferences
            .All.Where(r => r.HasMovedOn)
            .Select(r => (Reference: r, Places: texts.Where(t => r.IsNamedIn(t.Text)).ToList()))
            .Where(r => r.Places.Count > 0)
            .Select(r => Said(r.Reference, r.Places));
    }

    private static Finding Said(KnownReference reference, List<(string Text, Place Place, string? Clause)> places)
    {
        var at = places.Find(p => p.Clause is not null) is { Clause: not null } inClause ? inClause : places[0];
        var others = places.Select(p => p.Clause).Where(c => c is not null && c != at.Clause).Distinct(StringComparer.Ordinal).ToList();
        var also = others.Count switch
        {
            0 => "",
            <= ClausesShown => $" It also stands in {Phrase.List(others!)}.",
            _ => $" It also stands in {string.Join(", ", others.Take(ClausesShown))} and {others.Count - ClausesShown} more.",
        };
        return new(
            at.Place,
            at.Clause,
            $"{reference.Name}: {reference.Position}.{also} So Lanyard's list has said since {PartialDate.Of(reference.Written)}; confirm it at {reference.LookUp}, and ask the owner of the policy to bring it up to date."
        );
    }
}
