namespace Lanyard.Domain.Policies.References;

/// <summary>When somebody should look whether what a policy names is still the current one.</summary>
public static class ReferenceDates
{
    /// <summary>Each document and law that a policy names, once, by the name that it gives it.</summary>
    public static IReadOnlyList<(string Name, bool IsLaw)> NamedBy(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. policy
                .Related.Select(r => (Name: r, IsLaw: false))
                .Concat(policy.Laws.Select(l => (Name: l, IsLaw: true)))
                .DistinctBy(r => r.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The day on which a reference is to be looked up: a year after somebody last did, and until then a month after the edition that names it
    /// came into force.
    /// </summary>
    public static DateOnly DueOn(DateOnly inForceFrom, DateOnly? checkedOn) => checkedOn?.AddYears(1) ?? inForceFrom.AddMonths(1);

    /// <summary>The earliest such day of a policy; null when it names nothing.</summary>
    public static DateOnly? DueOn(Policy policy, DateOnly inForceFrom, IReadOnlyDictionary<string, DateOnly> checkedOn)
    {
        ArgumentNullException.ThrowIfNull(checkedOn);
        var days = NamedBy(policy).Select(r => DueOn(inForceFrom, checkedOn.TryGetValue(r.Name, out var day) ? day : null)).ToList();
        return days.Count == 0 ? null : days.Min();
    }
}
