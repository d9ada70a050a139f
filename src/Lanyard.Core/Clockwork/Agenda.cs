using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lanyard.Core.Clockwork;

/// <summary>Work of one kind for one trust, taken by one worker.</summary>
internal sealed record AgendaItem(string Kind, Id<Trust> Trust, Guid Lease);

/// <summary>
/// The agenda table as the workers use it. Taking an item sets it to 'infinity', so a change that reminds meanwhile lowers it, and giving it
/// back keeps the earlier of the two: no reminder is lost. Leases run on the database server's own clock, which every copy shares and
/// nobody moves.
/// </summary>
internal sealed class Agenda(NpgsqlDataSource database, ClockworkOptions options)
{
    /// <summary>Says that the trust has work of this kind at this moment, in the caller's transaction. An earlier reminder stays.</summary>
    public static Task RemindAsync(LanyardDb db, string kind, DateTimeOffset dueAt, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into agenda (kind, trust_id, due_at) values ({kind}, {db.TrustId.Value}, {dueAt.ToUniversalTime()})
            on conflict (kind, trust_id) do update set due_at = excluded.due_at where agenda.due_at > excluded.due_at
            """,
            ct
        );

    /// <summary>Takes what is due, and what a worker that went silent had taken. Two workers never get the same item.</summary>
    public async Task<IReadOnlyList<AgendaItem>> TakeAsync(IReadOnlyList<string> kinds, DateTimeOffset now, int most, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            update agenda a set due_at = 'infinity', lease = gen_random_uuid(), leased_until = clock_timestamp() + $4
            from (select kind, trust_id from agenda
                  where kind = any($1) and ((leased_until is null and due_at <= $2) or leased_until < clock_timestamp())
                  order by due_at limit $3 for update skip locked) due
            where a.kind = due.kind and a.trust_id = due.trust_id
            returning a.kind, a.trust_id, a.lease
            """
        );
        command.Parameters.Add(new() { Value = kinds.ToArray() });
        command.Parameters.Add(new() { Value = now.ToUniversalTime() });
        command.Parameters.Add(new() { Value = most });
        command.Parameters.Add(new() { Value = options.Lease });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var taken = new List<AgendaItem>();
        while (await reader.ReadAsync(ct))
            taken.Add(new(reader.GetString(0), new(reader.GetGuid(1)), reader.GetGuid(2)));
        return taken;
    }

    /// <returns>False when the lease has gone to another worker.</returns>
    public async Task<bool> RenewAsync(AgendaItem item, CancellationToken ct) =>
        await RunAsync("leased_until = clock_timestamp() + $4", item, options.Lease, ct) == 1;

    /// <summary>Gives the item back, to be looked at again at this moment, or at a reminder that came in meanwhile if that is earlier.</summary>
    public Task ReturnAsync(AgendaItem item, DateTimeOffset? next, CancellationToken ct) =>
        RunAsync(
            "due_at = least(due_at, coalesce($4, 'infinity')), lease = null, leased_until = null, failures = 0, last_error = null",
            item,
            next?.ToUniversalTime() ?? (object)DBNull.Value,
            ct
        );

    /// <summary>Gives the item back after a failure: again soon, then less and less often, at most an hour apart.</summary>
    public Task ReturnFailedAsync(AgendaItem item, DateTimeOffset now, string error, CancellationToken ct) =>
        RunAsync(
            """
            due_at = least(due_at, $4 + least(interval '1 hour', interval '15 seconds' * 2 ^ least(failures, 10))),
            lease = null, leased_until = null, failures = failures + 1, last_error = $5
            """,
            item,
            now.ToUniversalTime(),
            ct,
            error
        );

    private async Task<int> RunAsync(string set, AgendaItem item, object value, CancellationToken ct, string? error = null)
    {
        await using var command = database.CreateCommand($"update agenda set {set} where kind = $1 and trust_id = $2 and lease = $3");
        command.Parameters.Add(new() { Value = item.Kind });
        command.Parameters.Add(new() { Value = item.Trust.Value });
        command.Parameters.Add(new() { Value = item.Lease });
        command.Parameters.Add(
            value is DBNull ? new() { Value = value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz } : new() { Value = value }
        );
        if (error is not null)
            command.Parameters.Add(new() { Value = error });
        return await command.ExecuteNonQueryAsync(ct);
    }
}
