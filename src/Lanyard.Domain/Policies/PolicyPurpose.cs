using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Policies;

/// <summary>What a policy is there for, gathered from the clauses that say so: why, what it protects and whom it speaks to.</summary>
/// <param name="Clauses">The clauses that say what it is for, its mission among them.</param>
/// <param name="Protects">What it protects, each with the clauses that do.</param>
/// <param name="Audiences">Whom it speaks to, as clauses name them when they bind somebody.</param>
public sealed record PolicyPurpose(
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<(ProtectedInterest Interest, IReadOnlyList<Clause> By)> Protects,
    IReadOnlyList<Bind> Audiences
)
{
    public bool IsStated => Clauses.Count > 0;

    public static PolicyPurpose Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var stated = policy.Clauses.Where(c => c.Controls.Any(b => b.Control is Purpose)).ToList();
        var purposes = stated.SelectMany(c => c.Controls).Select(b => b.Control).OfType<Purpose>().ToList();
        return new(
            stated,
            [.. purposes.SelectMany(p => p.Protects).Distinct().Select(p => (p, By(policy, p)))],
            [.. purposes.SelectMany(p => p.Audiences).Select(Bound).OfType<Bind>().Distinct()]
        );
    }

    // Confidences are kept by what guards them; a good name by how people write and by what is not posted.
    private static IReadOnlyList<Clause> By(Policy policy, ProtectedInterest interest)
    {
        Capability[] keepers = interest is ProtectedInterest.PupilConfidentiality or ProtectedInterest.StaffConfidentiality
            ? [Capability.ConfidentialityGuard]
            : [Capability.PublishGate, Capability.ToneCoach];
        return [.. policy.Clauses.Where(c => c.Controls.Any(b => keepers.Contains(b.Control.Kind.Capability)))];
    }

    private static Bind? Bound(Audience audience) =>
        audience switch
        {
            Audience.Schools => Bind.School,
            Audience.Trust => Bind.Trust,
            Audience.Parents or Audience.Carers => Bind.Parents,
            Audience.Pupils => Bind.Pupils,
            Audience.Governors => Bind.Governors,
            Audience.Contractors => Bind.Contractors,
            _ => Bind.Staff,
        };
}
