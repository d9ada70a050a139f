using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Everything in a policy that somebody wrote in words, each where it stands.</summary>
internal static class Texts
{
    public static IEnumerable<(string Text, Place Place, string? Clause)> Of(Policy policy)
    {
        foreach (var head in new[] { policy.Title, policy.Edition, policy.Approver }.Concat(policy.LocalFields))
        {
            if (head is not null)
                yield return (head, Place.Top, null);
        }
        foreach (var section in policy.Sections)
        {
            yield return (section.Title, section.Clauses is [var first, ..] ? first.Place : Place.Top, null);
            foreach (var clause in section.Clauses)
                yield return (clause.Says, clause.Place, clause.Number);
        }
    }

    /// <summary>The same with what the settings name, such as laws and documents, and with what the head lists.</summary>
    public static IEnumerable<(string Text, Place Place, string? Clause)> WithNames(Policy policy) =>
        Of(policy)
            .Concat(policy.Clauses.SelectMany(c => c.Controls).SelectMany(Named))
            .Concat(policy.Laws.Concat(policy.Related).Select(name => (name, Place.Top, (string?)null)));

    private static IEnumerable<(string, Place, string?)> Named(Bound bound) =>
        bound
            .Control.Kind.Settings.Where(s => s.Type.Type == typeof(string))
            .SelectMany(s =>
                s.Property.GetValue(bound.Control) switch
                {
                    string one => [one],
                    IEnumerable<string> many => many,
                    _ => [],
                }
            )
            .Select(text => (text, bound.Place, (string?)bound.Clause));
}
