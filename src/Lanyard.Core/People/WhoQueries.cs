using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Npgsql;

namespace Lanyard.Core.People;

/// <summary>
/// Runs before every page of somebody signed in, so it is one round trip by hand: the trust is set and all is read in one batch.
/// </summary>
public sealed class WhoQueries(NpgsqlDataSource database)
{
    /// <returns>Null when there is no such person in the trust any more, or they have left.</returns>
    public async Task<Who?> FindAsync(Id<Trust> trust, Id<Person> person, DateOnly day, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("select set_config('lanyard.trust', $1, false)") { Parameters = { new() { Value = trust.ToString() } } },
                new(
                    """
                    select p.full_name, t.name from person p join trust t using (trust_id)
                    where p.trust_id = $1 and p.person_id = $2 and (p.left_on is null or p.left_on >= $3)
                    """
                )
                {
                    Parameters =
                    {
                        new() { Value = trust.Value },
                        new() { Value = person.Value },
                        new() { Value = day },
                    },
                },
                new(
                    """
                    select a.role, a.school_id, null::uuid from appointment a
                    where a.trust_id = $1 and a.person_id = $2 and a."from" <= $3 and (a.until is null or a.until >= $3)
                    union all
                    select a.role, a.school_id, a.person_id from deputyship d join appointment a using (trust_id, appointment_id)
                    where d.trust_id = $1 and d.deputy_id = $2 and d."from" <= $3 and d.until >= $3
                      and a."from" <= $3 and (a.until is null or a.until >= $3)
                    """
                )
                {
                    Parameters =
                    {
                        new() { Value = trust.Value },
                        new() { Value = person.Value },
                        new() { Value = day },
                    },
                },
                new("select school_id, slug, name from school where trust_id = $1 order by name")
                {
                    Parameters = { new() { Value = trust.Value } },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await reader.NextResultAsync(ct);
        if (!await reader.ReadAsync(ct))
            return null;
        var (name, trustName) = (reader.GetString(0), reader.GetString(1));
        await reader.NextResultAsync(ct);
        var held = new List<HeldRole>();
        while (await reader.ReadAsync(ct))
            held.Add(new(Enum.Parse<Role>(reader.GetString(0)), IdOrNull<School>(reader, 1), IdOrNull<Person>(reader, 2)));
        await reader.NextResultAsync(ct);
        var schools = new List<SchoolLine>();
        while (await reader.ReadAsync(ct))
            schools.Add(new(new(reader.GetGuid(0)), reader.GetString(1), reader.GetString(2)));
        return new(trust, trustName, person, name, new Access(held), schools);
    }

    private static Id<TOf>? IdOrNull<TOf>(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : new Id<TOf>(reader.GetGuid(column));
}
