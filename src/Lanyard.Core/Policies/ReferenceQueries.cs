using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.References;

namespace Lanyard.Core.Policies;

/// <summary>What a policy names, where it stands, and when it is to be looked up.</summary>
public sealed class ReferenceQueries(EditionQueries register, PolicyQueries policies)
{
    /// <summary>
    /// The references of the edition that binds, or of the newest; null while its text has errors. What has moved on comes first, then what is
    /// to be looked up soonest.
    /// </summary>
    public async Task<IReadOnlyList<ReferenceLine>?> OfAsync(RegisteredPolicy policy, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var binding = policy.BindingOn(day);
        if (await policies.ReadAsync(binding ?? policy.Newest, ct) is not { } text)
            return null;
        var checks = await register.ReferenceChecksAsync(policy.Held.Id, ct);
        return
        [
            .. ReferenceDates
                .NamedBy(text)
                .Select(r => new ReferenceLine(
                    r.Name,
                    r.IsLaw,
                    KnownReferences.All.FirstOrDefault(k => k.Kind != ReferenceKind.Leftover && k.IsNamedIn(r.Name)),
                    checks.GetValueOrDefault(r.Name),
                    binding?.InForceFrom is { } from ? ReferenceDates.DueOn(from, checks.GetValueOrDefault(r.Name)?.CheckedOn) : null
                ))
                .OrderByDescending(l => l.Superseded)
                .ThenBy(l => l.DueOn ?? DateOnly.MaxValue),
        ];
    }
}

/// <param name="Known">What Lanyard's own list says about it; null for what is the school's or the trust's own.</param>
/// <param name="Check">When somebody here last looked; null while nobody has.</param>
/// <param name="DueOn">When somebody should; null while no edition is in force.</param>
public sealed record ReferenceLine(string Name, bool IsLaw, KnownReference? Known, ReferenceCheck? Check, DateOnly? DueOn)
{
    public bool Superseded => Check?.Superseded ?? Known?.HasMovedOn == true;

    public bool IsDueOn(DateOnly day) => DueOn <= day;
}
