using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lanyard.Core.SignOff;

/// <summary>Somebody who belongs to the audience of a round, at one school or for the trust.</summary>
internal sealed record Member(Guid PersonId, Guid SchoolId, string NameKey)
{
    public Id<Person> Person => new(PersonId);

    public Id<School> School => new(SchoolId);
}

/// <summary>Who belongs to the audience of a round on a day: asked of the appointments, with nothing kept.</summary>
internal sealed class RoundMembers(LanyardDb db, Round round, Policy text, IReadOnlyList<Id<School>> schools, DateOnly today)
{
    private const string Belong = """
        select distinct a.person_id, coalesce(a.school_id, '00000000-0000-0000-0000-000000000000') as school_id, p.name_key
        from appointment a join person p on p.trust_id = a.trust_id and p.person_id = a.person_id
        where a.trust_id = @trust and (a.role = any(@at) and a.school_id = any(@schools) or a.role = any(@for) and a.school_id is null)
            and a."from" <= @today and (a.until is null or a.until >= @today) and (p.left_on is null or p.left_on >= @today)
        """;

    private const string Members = """select person_id as "PersonId", school_id as "SchoolId", name_key as "NameKey" from""";

    private readonly AskedRoles _roles = SignOffAudiences.Of(text, round.Audiences);

    public Task<int> CountAsync(CancellationToken ct) =>
        db.Database.SqlQueryRaw<int>($"select count(distinct person_id)::int as \"Value\" from ({Belong}) m", Values()).SingleAsync(ct);

    /// <summary>The next members in the order of people's ids, whole people only: nobody's second school is cut off.</summary>
    public async Task<IReadOnlyList<Member>> AfterAsync(Id<Person>? after, int most, CancellationToken ct)
    {
        var found = await db
            .Database.SqlQueryRaw<Member>(
                $"{Members} ({Belong} and a.person_id > @after order by 1, 2 limit @most) m order by 1, 2",
                Values(("after", after?.Value ?? Guid.Empty), ("most", most))
            )
            .ToListAsync(ct);
        if (found.Count < most)
            return found;
        List<Member> whole = [.. found.TakeWhile(m => m.PersonId != found[^1].PersonId)];
        return whole.Count > 0 ? whole : found;
    }

    /// <summary>Which of these people belong, and where.</summary>
    public async Task<IReadOnlyList<Member>> AmongAsync(IReadOnlyCollection<Id<Person>> people, CancellationToken ct) =>
        await db
            .Database.SqlQueryRaw<Member>($"{Members} ({Belong} and a.person_id = any(@people)) m", Values(("people", Ids(people))))
            .ToListAsync(ct);

    /// <summary>Some of the people whose place in the round is not what it should be: members who were never asked, and others who still owe.</summary>
    public async Task<IReadOnlyList<Id<Person>>> OutOfStepAsync(Id<Person>? after, int most, CancellationToken ct)
    {
        var found = await db
            .Database.SqlQueryRaw<Guid>(
                $"""
                select distinct coalesce(m.person_id, s.person_id) as "Value"
                from ({Belong}) m
                full join (select person_id, school_id, state from signatory where trust_id = @trust and round_id = @round) s
                    on s.person_id = m.person_id and s.school_id = m.school_id
                where (s.state is null or s.state = 'Left' and m.person_id is not null
                        or m.person_id is null and s.state in ('Owed', 'Refused'))
                    and coalesce(m.person_id, s.person_id) > @after
                order by 1 limit @most
                """,
                Values(("round", round.Id.Value), ("after", after?.Value ?? Guid.Empty), ("most", most))
            )
            .ToListAsync(ct);
        return [.. found.Select(id => new Id<Person>(id))];
    }

    private NpgsqlParameter[] Values(params (string Name, object Value)[] more)
    {
        (string Name, object Value)[] all =
        [
            ("trust", round.Trust.Value),
            ("at", Names(_roles.AtSchools)),
            // One school's round asks nobody of the trust.
            ("for", Names(round.School is null ? _roles.ForTheTrust : [])),
            ("schools", schools.Select(s => s.Value).ToArray()),
            ("today", today),
            .. more,
        ];
        return [.. all.Select(v => new NpgsqlParameter(v.Name, v.Value))];
    }

    private static string[] Names(IEnumerable<Role> roles) => [.. roles.Select(r => r.ToString())];

    private static Guid[] Ids(IEnumerable<Id<Person>> people) => [.. people.Select(p => p.Value)];
}
