using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Monitoring;

/// <summary>Tells the clauses on monitoring which notice stood on the day, and how many had read it by then.</summary>
public sealed class MonitoringFactSource(LanyardDb db) : ISchoolFactSource
{
    public async Task AddAsync(IReadOnlyList<PolicyAt> places, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(places);
        // A policy that says nothing of monitoring asks nothing about it.
        var asking = places.Where(p => p.Placed.Text.Controls.Any(b => b.Control.Kind.Capability is Capability.MonitoringNotice)).ToList();
        if (asking.Count == 0)
            return;
        var counts = await CountsAsync([.. asking.Select(p => p.School.Value).Distinct()], day, ct);
        var ids = counts.Keys.Select(k => new Id<NoticeOfMonitoring>(k)).ToList();
        var notices = await db
            .MonitoringNotices.AsNoTracking()
            .Where(n => ids.Contains(n.Id))
            .Select(n => new
            {
                n.Id,
                n.School,
                n.From,
                n.Wish,
                n.LeftOut,
                n.Respects,
            })
            .ToDictionaryAsync(n => n.School, ct);
        foreach (var place in asking)
        {
            if (!notices.TryGetValue(place.School, out var notice))
                continue;
            var (read, concerned) = counts[notice.Id.Value];
            place.Facts = place.Facts with
            {
                Monitoring = new(
                    notice.From!.Value,
                    notice.Wish.LooksAt,
                    notice.LeftOut,
                    notice.Wish.Purposes,
                    notice.Respects,
                    read,
                    concerned
                ),
            };
        }
    }

    /// <summary>The notice that stands at each of these schools, with how many of those whom it concerns have read it.</summary>
    private async Task<Dictionary<Guid, (int Read, int Concerned)>> CountsAsync(Guid[] schools, DateOnly day, CancellationToken ct)
    {
        var rows = await db
            .Database.SqlQuery<CountRow>(
                $"""
                with standing as (
                    select distinct on (school_id) trust_id, school_id, notice_of_monitoring_id, concerns
                    from notice_of_monitoring
                    where trust_id = {db.TrustId.Value} and school_id = any({schools}) and issued_at is not null and "from" <= {day}
                    order by school_id, "from" desc, number desc
                )
                select s.notice_of_monitoring_id as notice, count(distinct r.person_id)::int as read, count(distinct a.person_id)::int as concerned
                from standing s
                    left join appointment a on a.trust_id = s.trust_id and a.school_id = s.school_id and a."from" <= {day}
                        and (a.until is null or a.until >= {day}) and a.role = any(string_to_array(s.concerns, ' '))
                    left join notice_reading r on r.trust_id = s.trust_id and r.notice_id = s.notice_of_monitoring_id
                        and r.person_id = a.person_id and r.read_on <= {day}
                group by s.notice_of_monitoring_id
                """
            )
            .ToListAsync(ct);
        return rows.ToDictionary(r => r.Notice, r => (r.Read, r.Concerned));
    }

    private sealed record CountRow(Guid Notice, int Read, int Concerned);
}
