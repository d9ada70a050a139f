using Lanyard.Core.Data;
using Lanyard.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Reporting;

/// <summary>Tells the clauses on reporting when the report was last made, and when it was last brought to a meeting.</summary>
public sealed class ReportFactSource(LanyardDb db) : ISchoolFactSource
{
    public async Task AddAsync(IReadOnlyList<PolicyAt> places, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(places);
        var asking = places
            .Where(p => p.Placed.Text.Controls.Any(b => b.Control.Kind.Capability is Capability.ComplianceReporting))
            .ToList();
        if (asking.Count == 0)
            return;
        var schools = asking.Select(p => p.School).Distinct().ToList();
        var made = await db
            .MadeReports.Where(r => schools.Contains(r.School) && r.MadeOn <= day)
            .GroupBy(r => r.School)
            .Select(g => new { School = g.Key, MadeOn = g.Max(r => r.MadeOn) })
            .ToDictionaryAsync(r => r.School, r => r.MadeOn, ct);
        var presented = (
            await db
                .MadeReports.Where(r => schools.Contains(r.School) && r.PresentedOn <= day)
                .GroupBy(r => new { r.School, r.PresentedTo })
                .Select(g => new
                {
                    g.Key.School,
                    g.Key.PresentedTo,
                    On = g.Max(r => r.PresentedOn),
                })
                .ToListAsync(ct)
        ).ToLookup(r => r.School);
        foreach (var place in asking.Where(p => made.ContainsKey(p.School)))
            place.Facts = place.Facts with
            {
                Report = new(made[place.School], presented[place.School].ToDictionary(p => p.PresentedTo!.Value, p => p.On!.Value)),
            };
    }
}
