using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Npgsql;

namespace Lanyard.Core.People;

/// <summary>
/// The list of people, in the order of their folded names. Opened more than any page but the first, so it is one round trip by hand: the
/// page is cut from the index first, and only its rows are joined.
/// </summary>
public sealed class PeopleListQuery(Trips trips, TimeProvider clock)
{
    public async Task<PeoplePage> RunAsync(Id<Trust> trust, PeopleFilter filter, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var reader = await trips.AskAsync(trust, [new PeopleListSql(trust, filter, day, clock.GetUtcNow()).Command()], ct);
        var lines = new List<PersonLine>(filter.Size + 1);
        while (await reader.ReadAsync(ct))
            lines.Add(Line(reader));
        if (lines.Count <= filter.Size)
            return new(lines, null);
        lines.RemoveAt(filter.Size);
        return new(lines, lines[^1].Id);
    }

    private static PersonLine Line(NpgsqlDataReader reader) =>
        new(
            new(reader.GetGuid(0)),
            reader.GetString(1),
            reader.IsDBNull(2) ? null : reader.GetString(2),
            reader.IsDBNull(3) ? null : reader.GetFieldValue<DateOnly>(3),
            (LoginState)reader.GetInt32(4),
            Held(reader)
        );

    private static List<HeldRole> Held(NpgsqlDataReader reader)
    {
        if (reader.IsDBNull(5))
            return [];
        var roles = reader.GetFieldValue<string[]>(5);
        var schools = reader.GetFieldValue<Guid?[]>(6);
        return [.. roles.Select((r, i) => new HeldRole(Enum.Parse<Role>(r), schools[i] is { } s ? new Id<School>(s) : null))];
    }
}
