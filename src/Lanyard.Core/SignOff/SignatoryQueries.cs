using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Npgsql;

namespace Lanyard.Core.SignOff;

/// <summary>A signatory as lists show them.</summary>
/// <param name="HasLogin">Whether they can sign in; whoever cannot needs a private link.</param>
/// <param name="LinkUntil">Until when a private link of theirs works; null when they have none.</param>
/// <param name="Roles">What they hold there today.</param>
public sealed record SignatoryLine(
    Id<Person> Person,
    string FullName,
    SignatoryState State,
    DateOnly StateOn,
    DateOnly Due,
    bool Late,
    bool Joiner,
    DateOnly? RemindedOn,
    int Reminders,
    bool HasReadToEnd,
    bool HasLogin,
    DateTimeOffset? LinkUntil,
    string? RefusedBecause,
    Id<Receipt>? Receipt,
    IReadOnlyList<Role> Roles
);

/// <summary>
/// Who stands how in a round at a school, the most urgent first. One round trip, and the page is cut from an index that is in this order, so
/// that the last page of twenty thousand costs what the first of twenty does.
/// </summary>
public sealed class SignatoryQueries(Trips trips, TimeProvider clock)
{
    /// <param name="school">Null for the trust's own people.</param>
    /// <param name="after">Whoever comes after this person.</param>
    /// <param name="take">How many; ask for one more than the page holds to know whether there is another.</param>
    public Task<IReadOnlyList<SignatoryLine>> ListAsync(
        Id<Trust> trust,
        Id<Round> round,
        Id<School>? school,
        SignatoryState state,
        SignatoryFilter filter,
        Id<Person>? after,
        int take,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ReadAsync(trust, Sql(trust, round, school, state).Page(filter, after, take), ct);
    }

    /// <returns>Null when they are not asked in this round at this school.</returns>
    public async Task<SignatoryLine?> FindAsync(
        Id<Trust> trust,
        Id<Round> round,
        Id<School>? school,
        Id<Person> person,
        CancellationToken ct
    ) => (await ReadAsync(trust, Sql(trust, round, school, SignatoryState.Owed).One(person), ct)).SingleOrDefault();

    private SignatoryListSql Sql(Id<Trust> trust, Id<Round> round, Id<School>? school, SignatoryState state) =>
        new(trust, round, school ?? Signatory.OfTheTrust, state, clock.GetUtcNow());

    private async Task<IReadOnlyList<SignatoryLine>> ReadAsync(Id<Trust> trust, NpgsqlBatchCommand question, CancellationToken ct)
    {
        await using var reader = await trips.AskAsync(trust, [question], ct);
        var lines = new List<SignatoryLine>();
        while (await reader.ReadAsync(ct))
            lines.Add(Line(reader));
        return lines;
    }

    private static SignatoryLine Line(NpgsqlDataReader reader) =>
        new(
            new(reader.GetGuid(0)),
            reader.GetString(1),
            Enum.Parse<SignatoryState>(reader.GetString(2)),
            reader.GetFieldValue<DateOnly>(3),
            reader.GetFieldValue<DateOnly>(4),
            reader.GetBoolean(5),
            reader.GetBoolean(6),
            reader.IsDBNull(7) ? null : reader.GetFieldValue<DateOnly>(7),
            reader.GetInt32(8),
            !reader.IsDBNull(9) && reader.GetBoolean(9),
            reader.GetBoolean(10),
            reader.IsDBNull(11) ? null : reader.GetFieldValue<DateTimeOffset>(11),
            reader.IsDBNull(12) ? null : reader.GetString(12),
            reader.IsDBNull(13) ? null : new Id<Receipt>(reader.GetGuid(13)),
            [.. reader.GetFieldValue<string[]>(14).Select(Enum.Parse<Role>)]
        );
}
