using Lanyard.Core.Policies;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Accounts;

/// <summary>How often accounts must be looked at, at any number of schools, with one look at the policies.</summary>
public sealed class CheckRules(PolicyQueries policies)
{
    /// <returns>By school; a school whose policies give no interval is not among them.</returns>
    public async Task<IReadOnlyDictionary<Id<School>, CheckRule>> OfAsync(
        IReadOnlyCollection<Id<School>> schools,
        DateOnly day,
        CancellationToken ct
    )
    {
        var rules = new Dictionary<Id<School>, CheckRule>();
        foreach (var at in (await policies.OverAsync(schools, day, ct)).Where(o => o.Placed.Edition.BindsOn(day)).GroupBy(o => o.School))
        {
            var editions = at.ToDictionary(
                o => o.Placed.Text.Key,
                o =>
                    (
                        o.Placed.Edition.Number,
                        o.Placed.Edition.InForceFrom is { } from ? UkTime.InstantOf(from, TimeOnly.MinValue) : (DateTimeOffset?)null
                    ),
                StringComparer.Ordinal
            );
            if (CheckRule.Of(new(at.Select(o => o.Placed.Text)), key => editions[key]) is { } rule)
                rules[at.Key] = rule;
        }
        return rules;
    }
}
