using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Evidence names a clause by its number, so a number stands once.</summary>
public sealed class DuplicateClause : IPolicyCheck
{
    public string Code => "duplicate-clause";

    public Gravity Gravity => Gravity.Error;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var first = new Dictionary<string, Clause>(StringComparer.Ordinal);
        foreach (var clause in policy.Clauses)
        {
            if (!first.TryAdd(clause.Number, clause))
                yield return Finding.Of(
                    clause,
                    $"this number stands already on line {first[clause.Number].Place.Line}. Give one of the two another, such as {clause.Number}.s2."
                );
        }
    }
}
