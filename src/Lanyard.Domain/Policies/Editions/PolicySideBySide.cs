namespace Lanyard.Domain.Policies.Editions;

/// <summary>What a clause does about a matter.</summary>
/// <param name="Sentences">What its controls of that matter do.</param>
public sealed record ClauseOnMatter(Clause Clause, IReadOnlyList<string> Sentences);

/// <summary>What two policies say about one matter; a side is empty where its policy says nothing.</summary>
public sealed record Matter(Capability About, IReadOnlyList<ClauseOnMatter> First, IReadOnlyList<ClauseOnMatter> Second)
{
    /// <summary>Whether both do exactly the same about it.</summary>
    public bool Alike =>
        First.Count > 0
        && First.SelectMany(c => c.Sentences).ToHashSet(StringComparer.Ordinal).SetEquals(Second.SelectMany(c => c.Sentences));
}

/// <summary>
/// Two different policies, matter by matter. Their numbers have nothing to do with each other, so clauses are put side by side by what the
/// first of their controls is for; nothing is guessed from their words.
/// </summary>
public static class PolicySideBySide
{
    public static IReadOnlyList<Matter> Of(Policy first, Policy second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (ByMatter(first), ByMatter(second));
        return
        [
            .. Enum.GetValues<Capability>()
                .Where(c => one.Contains(c) || other.Contains(c))
                .Select(c => new Matter(c, [.. one[c]], [.. other[c]])),
        ];
    }

    private static ILookup<Capability, ClauseOnMatter> ByMatter(Policy policy) =>
        policy
            .Clauses.Where(c => c.Controls.Count > 0)
            .ToLookup(
                c => c.Controls[0].Control.Kind.Capability,
                c => new ClauseOnMatter(
                    c,
                    [
                        .. c
                            .Controls.Where(b => b.Control.Kind.Capability == c.Controls[0].Control.Kind.Capability)
                            .Select(b => b.Control.Sentence),
                    ]
                )
            );
}
