using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Policies;

/// <summary>The fields that a policy leaves to each school, and where they belong.</summary>
public static class LocalFields
{
    /// <summary>More than a paragraph is a policy of its own.</summary>
    public const int Longest = 500;

    /// <summary>The clause that speaks of the field; null where none names it.</summary>
    public static Clause? ClauseOf(Policy policy, string field)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Clauses.FirstOrDefault(c => Of(c).Contains(field, StringComparer.Ordinal));
    }

    /// <summary>The fields that a clause speaks of.</summary>
    public static IEnumerable<string> Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause
            .Controls.SelectMany(b =>
                b.Control switch
                {
                    PolicyCoreLock core => core.EditableFields,
                    PolicyRegister { AnsweredBy: { } answer } => [answer],
                    _ => [],
                }
            )
            .Distinct(StringComparer.Ordinal);
    }
}
