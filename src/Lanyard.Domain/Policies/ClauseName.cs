using System.Globalization;

namespace Lanyard.Domain.Policies;

/// <summary>How the ledger names a clause: the policy, the edition and the clause's own number, such as <c>odbst@1/4.1.s2</c>.</summary>
public static class ClauseName
{
    public static string Of(string policy, int edition, string clause) =>
        string.Create(CultureInfo.InvariantCulture, $"{policy}@{edition}/{clause}");

    /// <summary>The policy's key and the clause's own number, out of a name that <see cref="Of(string, int, string)"/> made.</summary>
    public static (string Policy, string Clause) Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (at, stroke) = (name.IndexOf('@', StringComparison.Ordinal), name.IndexOf('/', StringComparison.Ordinal));
        return (name[..at], name[(stroke + 1)..]);
    }

    /// <summary>The part before the stroke: one edition of one policy.</summary>
    public static string OfEdition(string policy, int edition) => string.Create(CultureInfo.InvariantCulture, $"{policy}@{edition}");

    /// <summary>The policy and the number of an edition by its name, such as <c>odbst@1</c>; null when it is no such name.</summary>
    public static (string Policy, int Number)? ReadEdition(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var at = name.LastIndexOf('@');
        return at > 0 && int.TryParse(name.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (name[..at], number)
            : null;
    }

    /// <summary>The clauses that a capability's controls stand in: what an event of that capability speaks of.</summary>
    public static IReadOnlyList<string> Of(Policy policy, int edition, Capability capability)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. policy
                .Clauses.Where(c => c.Controls.Any(b => b.Control.Kind.Capability == capability))
                .Select(c => Of(policy.Key, edition, c.Number)),
        ];
    }

    /// <summary>The clauses in which a control of this kind stands.</summary>
    public static IReadOnlyList<string> Of<TControl>(Policy policy, int edition)
        where TControl : Control
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. policy.Clauses.Where(c => c.Controls.Any(b => b.Control is TControl)).Select(c => Of(policy.Key, edition, c.Number))];
    }
}
