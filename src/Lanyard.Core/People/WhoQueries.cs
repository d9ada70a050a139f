using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Npgsql;

namespace Lanyard.Core.People;

/// <summary>
/// Runs before every page of somebody signed in, so it is one round trip by hand: the trust is set and all is read in one batch.
/// The session and the login's stamp are read with it, so signing out everywhere works at the next click and not half an hour later.
/// </summary>
public sealed class WhoQueries(Trips trips, SecurityClock clock)
{
    /// <returns>Null when the session is over, or there is no such person in the trust any more, or they have left.</returns>
    public async Task<Who?> FindAsync(Id<Trust> trust, Id<Person> person, Id<Session> session, DateOnly day, CancellationToken ct)
    {
        var now = clock.Now;
        await using var reader = await trips.AskAsync(
            trust,
            [
                Trips.Question(
                    """
                    select s.last_seen_at, s.proved_at, l.authenticator_set_at is not null
                    from session s left join login l using (trust_id, person_id)
                    where s.trust_id = $1 and s.person_id = $2 and s.session_id = $3 and s.ended_at is null
                      and s.last_seen_at > $4 and s.started_at > $5 and s.stamp is not distinct from l.security_stamp
                    """,
                    trust.Value,
                    person.Value,
                    session.Value,
                    now - Session.Idle,
                    now - Session.Longest
                ),
                Trips.Question(
                    """
                    select count(*)::int from (
                        select from notification where trust_id = $1 and person_id = $2 and read_at is null limit $3) unread
                    """,
                    trust.Value,
                    person.Value,
                    Who.MostUnread
                ),
                .. AboutPerson(trust, person, day),
            ],
            ct
        );
        if (!await reader.ReadAsync(ct))
            return null;
        var line = new SessionLine(session, reader.GetFieldValue<DateTimeOffset>(0), reader.GetFieldValue<DateTimeOffset>(1));
        var hasSecondFactor = reader.GetBoolean(2);
        await reader.NextResultAsync(ct);
        await reader.ReadAsync(ct);
        var unread = reader.GetInt32(0);
        var (who, asked) = await ReadPersonAsync(reader, trust, person, ct);
        return who is null ? null : who with { Session = line, OwesSecondFactor = asked && !hasSecondFactor, Unread = unread };
    }

    /// <returns>Null when the token does not work (any more), or its person has left.</returns>
    public async Task<Who?> FindByTokenAsync(Id<Trust> trust, byte[] digest, DateOnly day, CancellationToken ct)
    {
        var now = clock.Now;
        if (await ReadTokenAsync(trust, digest, now, ct) is not var (person, line))
            return null;
        var noted = line.LastUsedAt is { } used && now - used < AccessToken.Noted;
        await using var reader = await trips.AskAsync(
            trust,
            [
                .. noted
                    ? Array.Empty<NpgsqlBatchCommand>()
                    :
                    [
                        Trips.Question(
                            "update access_token set last_used_at = $3 where trust_id = $1 and access_token_id = $2",
                            trust.Value,
                            line.Id.Value,
                            now
                        ),
                    ],
                Trips.Question(
                    "select exists (select from login where trust_id = $1 and person_id = $2 and authenticator_set_at is not null)",
                    trust.Value,
                    person.Value
                ),
                .. AboutPerson(trust, person, day),
            ],
            ct
        );
        await reader.ReadAsync(ct);
        var hasSecondFactor = reader.GetBoolean(0);
        var (who, asked) = await ReadPersonAsync(reader, trust, person, ct);
        return who is null
            ? null
            : who with
            {
                Access = line.Scope.Of(who.Access),
                Token = line,
                OwesSecondFactor = asked && !hasSecondFactor,
            };
    }

    private async Task<(Id<Person>, TokenLine)?> ReadTokenAsync(Id<Trust> trust, byte[] digest, DateTimeOffset now, CancellationToken ct)
    {
        await using var reader = await trips.AskAsync(
            trust,
            [
                Trips.Question(
                    """
                    select access_token_id, person_id, may_write, permissions, last_used_at from access_token
                    where trust_id = $1 and token_digest = $2 and revoked_at is null and expires_at > $3
                    """,
                    trust.Value,
                    digest,
                    now
                ),
            ],
            ct
        );
        if (!await reader.ReadAsync(ct))
            return null;
        // A permission that is no longer in the list grants nothing.
        var only = await reader.IsDBNullAsync(3, ct)
            ? null
            : reader
                .GetFieldValue<string[]>(3)
                .SelectMany<string, Permission>(p => Enum.TryParse<Permission>(p, out var known) ? [known] : [])
                .ToHashSet();
        var used = await reader.IsDBNullAsync(4, ct) ? (DateTimeOffset?)null : reader.GetFieldValue<DateTimeOffset>(4);
        return (new(reader.GetGuid(1)), new(new(reader.GetGuid(0)), new(reader.GetBoolean(2), only), used));
    }

    /// <summary>Notes that a session is in use; asked for by the door, seldom.</summary>
    public async Task NoteUseAsync(Id<Trust> trust, Id<Session> session, CancellationToken ct)
    {
        await using var noted = await trips.AskAsync(
            trust,
            [
                Trips.Question(
                    "update session set last_seen_at = $3 where trust_id = $1 and session_id = $2 and last_seen_at < $3",
                    trust.Value,
                    session.Value,
                    clock.Now
                ),
            ],
            ct
        );
    }

    private static IEnumerable<NpgsqlBatchCommand> AboutPerson(Id<Trust> trust, Id<Person> person, DateOnly day) =>
        [
            Trips.Question(
                """
                select p.full_name, t.name from person p join trust t using (trust_id)
                where p.trust_id = $1 and p.person_id = $2 and (p.left_on is null or p.left_on >= $3)
                """,
                trust.Value,
                person.Value,
                day
            ),
            Trips.Question(
                """
                select a.role, a.school_id, null::uuid from appointment a
                where a.trust_id = $1 and a.person_id = $2 and a."from" <= $3 and (a.until is null or a.until >= $3)
                union all
                select a.role, a.school_id, a.person_id from deputyship d join appointment a using (trust_id, appointment_id)
                where d.trust_id = $1 and d.deputy_id = $2 and d."from" <= $3 and d.until >= $3
                  and a."from" <= $3 and (a.until is null or a.until >= $3)
                """,
                trust.Value,
                person.Value,
                day
            ),
            Trips.Question("select school_id, slug, name from school where trust_id = $1 order by name", trust.Value),
            Trips.Question("select role from second_factor_rule where trust_id = $1", trust.Value),
        ];

    private static async Task<(Who?, bool AskedForSecondFactor)> ReadPersonAsync(
        NpgsqlDataReader reader,
        Id<Trust> trust,
        Id<Person> person,
        CancellationToken ct
    )
    {
        await reader.NextResultAsync(ct);
        if (!await reader.ReadAsync(ct))
            return (null, false);
        var (name, trustName) = (reader.GetString(0), reader.GetString(1));
        await reader.NextResultAsync(ct);
        var held = new List<HeldRole>();
        while (await reader.ReadAsync(ct))
            held.Add(new(Enum.Parse<Role>(reader.GetString(0)), IdOrNull<School>(reader, 1), IdOrNull<Person>(reader, 2)));
        await reader.NextResultAsync(ct);
        var schools = new List<SchoolLine>();
        while (await reader.ReadAsync(ct))
            schools.Add(new(new(reader.GetGuid(0)), reader.GetString(1), reader.GetString(2)));
        await reader.NextResultAsync(ct);
        var asked = false;
        while (await reader.ReadAsync(ct))
            asked |= held.Exists(h => h.Role == Enum.Parse<Role>(reader.GetString(0)));
        return (new(trust, trustName, person, name, new Access(held), schools), asked);
    }

    private static Id<TOf>? IdOrNull<TOf>(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : new Id<TOf>(reader.GetGuid(column));
}
