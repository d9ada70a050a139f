using Lanyard.Core.Data;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>Tells the clauses on disclaimers what people had answered by the day, and how the accounts that they named stood.</summary>
public sealed class DisclaimerFactSource(LanyardDb db) : ISchoolFactSource
{
    public async Task AddAsync(IReadOnlyList<PolicyAt> places, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(places);
        var asking = places
            .Where(p => p.Placed.Text.Controls.Any(b => b.Control.Kind.Capability is Capability.DisclaimerRegister))
            .ToList();
        if (asking.Count == 0)
            return;
        var facts = await CountAsync(asking, day, ct);
        for (var i = 0; i < asking.Count; i++)
        {
            var row = facts[i];
            var (place, every) = (asking[i], Interval(asking[i].Placed.Text));
            place.Facts = place.Facts with
            {
                LinkedAccounts = new()
                {
                    Declared = row.Declared,
                    Confirmed = row.Confirmed,
                    Without = row.Without,
                    People = row.People,
                    Concerned = row.Concerned,
                    Mixed = row.Mixed,
                    LastAnswer = row.LastAnswer,
                    AskedOn = row.AskedOn,
                    AskAgain = row.AskedOn is { } asked && every is { } span ? span.After(asked) : null,
                    HasWording = row.HasWording,
                },
            };
        }
    }

    // The declaration goes with the sign-off: where that comes round, this does too. Where the policy gives no interval none is invented.
    private static Span? Interval(Policy policy) =>
        policy.Controls.Select(b => b.Control).OfType<SignOffRounds>().Select(s => s.AttestEvery).FirstOrDefault(e => e is not null);

    private async Task<List<CountRow>> CountAsync(List<PolicyAt> asking, DateOnly day, CancellationToken ct)
    {
        // Two policies at one school may mean different people by staff, so that each place is counted by itself.
        int[] numbers = [.. Enumerable.Range(0, asking.Count)];
        Guid[] schools = [.. asking.Select(p => p.School.Value)];
        string[] roles = [.. asking.Select(p => string.Join(' ', StaffRoles.Of(p.Placed.Text)))];
        var trust = db.TrustId.Value;
        return await db
            .Database.SqlQuery<CountRow>(
                $"""
                with place as (
                    select * from unnest({numbers}, {schools}, {roles}) as p(number, school_id, roles)
                ), staff as (
                    select distinct p.number, p.school_id, a.person_id
                    from place p join appointment a on a.trust_id = {trust} and a.school_id = p.school_id and a."from" <= {day}
                        and (a.until is null or a.until >= {day}) and a.role = any(string_to_array(p.roles, ' '))
                ), asked as (
                    select school_id, max(asked_on) as asked_on from disclaimer_asking
                    where trust_id = {trust} and school_id = any({schools}) and asked_on <= {day} group by school_id
                ), answer as (
                    select distinct on (school_id, person_id) school_id, person_id, answered_on, views_mixed
                    from disclaimer_answer
                    where trust_id = {trust} and school_id = any({schools}) and answered_on <= {day}
                    order by school_id, person_id, answered_on desc
                ), account as (
                    select l.school_id, l.person_id, k.shown
                    from linked_account l
                        cross join lateral (
                            select shown from disclaimer_look k
                            where k.trust_id = {trust} and k.account_id = l.linked_account_id and k.looked_on <= {day}
                            order by k.looked_on desc limit 1
                        ) k
                    where l.trust_id = {trust} and l.school_id = any({schools}) and l.declared_on <= {day}
                        and (l.removed_on is null or l.removed_on > {day})
                ), answered as (
                    select s.number, count(*)::int as concerned, count(n.person_id)::int as people,
                        count(*) filter (where n.views_mixed)::int as mixed, max(n.answered_on) as last_answer
                    from staff s
                        left join asked k on k.school_id = s.school_id
                        left join answer n on n.school_id = s.school_id and n.person_id = s.person_id
                            and (k.asked_on is null or n.answered_on >= k.asked_on)
                    group by s.number
                ), named as (
                    select s.number, count(*)::int as declared, count(*) filter (where c.shown = 'Shown')::int as confirmed,
                        count(*) filter (where c.shown = 'No')::int as without
                    from staff s join account c on c.school_id = s.school_id and c.person_id = s.person_id
                    group by s.number
                )
                select p.number, coalesce(a.concerned, 0) as concerned, coalesce(a.people, 0) as people, coalesce(a.mixed, 0) as mixed,
                    a.last_answer as "LastAnswer", k.asked_on as "AskedOn", coalesce(n.declared, 0) as declared, coalesce(n.confirmed, 0) as confirmed,
                    coalesce(n.without, 0) as without,
                    exists (
                        select 1 from offered_wording w where w.trust_id = {trust} and w.school_id = p.school_id and w."from" <= {day}
                    ) as "HasWording"
                from place p
                    left join answered a on a.number = p.number
                    left join named n on n.number = p.number
                    left join asked k on k.school_id = p.school_id
                order by p.number
                """
            )
            .ToListAsync(ct);
    }

    private sealed record CountRow(
        int Number,
        int Concerned,
        int People,
        int Mixed,
        DateOnly? LastAnswer,
        DateOnly? AskedOn,
        int Declared,
        int Confirmed,
        int Without,
        bool HasWording
    );
}
