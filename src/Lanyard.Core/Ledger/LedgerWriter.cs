using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Lanyard.Core.Ledger;

internal readonly record struct RecordedEvent(LedgerEvent Happened, IReadOnlyList<string> Clauses);

internal static class LedgerWriter
{
    /// <summary>Appends the events to the trust's chain inside the open transaction: one round trip however many there are.</summary>
    public static async Task AppendAsync(
        LanyardDb db,
        Actor actor,
        DateTimeOffset now,
        IReadOnlyList<RecordedEvent> events,
        CancellationToken ct
    )
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var command = new NpgsqlCommand("select ledger_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", connection)
        {
            Transaction = (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction(),
            Parameters =
            {
                new() { Value = events.Select(_ => Id<LedgerEvent>.New(now).Value).ToArray() },
                new() { Value = now.ToUniversalTime() },
                new() { Value = events.Select(e => e.Happened.Kind).ToArray() },
                new() { Value = events.Select(e => (int)e.Happened.Subject.Kind).ToArray() },
                new() { Value = events.Select(e => e.Happened.Subject.Id).ToArray() },
                new() { Value = events.Select(e => e.Happened.At?.Value).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid },
                new() { Value = (int)actor.Kind },
                new() { Value = (object?)actor.Person?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
                new() { Value = (object?)actor.DeputyFor?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
                new() { Value = events.Select(e => string.Join('\u001e', e.Clauses)).ToArray() },
                new() { Value = events.Select(e => EventJson.Write(e.Happened)).ToArray() },
            },
        };
        var last = (long)(await command.ExecuteScalarAsync(ct))!;
        if (events.Any(e => e.Clauses.Count > 0))
            await db.Database.ExecuteSqlAsync($"select note_clauses({last - events.Count + 1}, {last})", ct);
    }
}
