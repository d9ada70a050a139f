using System.Data;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lanyard.Core.Ledger;

/// <summary>
/// Recomputes a trust's whole chain, without the database's help, and names the first link that does not hold. It reads one row at a time, so
/// a ledger of millions takes no more memory than one of ten, and sees one moment of it, so changes made meanwhile do not confuse it.
/// </summary>
public sealed class VerifyLedger(LanyardDb db)
{
    public async Task<Outcome<LedgerCheck>> DoAsync(Id<Trust> trust, CancellationToken ct)
    {
        db.Current.Set(trust);
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var transaction = (NpgsqlTransaction)moment.GetDbTransaction();
        if (!await KnownAsync(connection, transaction, trust, ct))
            return new Refusal("There is no trust with this id.", "trust");
        var chain = new LedgerChain(trust);
        var broken =
            await FollowAsync(chain, connection, transaction, trust, ct) ?? await EndAsync(chain, connection, transaction, trust, ct);
        return new LedgerCheck(trust, chain.Seq, chain.Digest, broken);
    }

    private static async Task<bool> KnownAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        Id<Trust> trust,
        CancellationToken ct
    )
    {
        await using var command = Command(
            connection,
            transaction,
            "select exists (select from trust_directory where trust_id = $1)",
            trust
        );
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<BrokenLink?> FollowAsync(
        LedgerChain chain,
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        Id<Trust> trust,
        CancellationToken ct
    )
    {
        await using var command = Command(
            connection,
            transaction,
            """
            select seq, event_id, at, kind, subject_kind, subject_id, school_id, actor_kind, actor_id, deputy_for_id, clauses, body, digest
            from ledger_event where trust_id = $1 order by seq
            """,
            trust
        );
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            if (chain.Follow(Row(reader)) is { } broken)
                return broken;
        }
        return null;
    }

    private static LedgerRow Row(NpgsqlDataReader reader) =>
        new()
        {
            Seq = reader.GetInt64(0),
            EventId = reader.GetGuid(1),
            At = reader.GetFieldValue<DateTimeOffset>(2),
            Kind = reader.GetString(3),
            SubjectKind = reader.GetInt32(4),
            SubjectId = reader.GetGuid(5),
            SchoolId = reader.IsDBNull(6) ? null : reader.GetGuid(6),
            ActorKind = reader.GetInt32(7),
            ActorId = reader.IsDBNull(8) ? null : reader.GetGuid(8),
            DeputyForId = reader.IsDBNull(9) ? null : reader.GetGuid(9),
            Clauses = reader.GetFieldValue<string[]>(10),
            Body = reader.GetString(11),
            Digest = reader.GetFieldValue<byte[]>(12),
        };

    private static async Task<BrokenLink?> EndAsync(
        LedgerChain chain,
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        Id<Trust> trust,
        CancellationToken ct
    )
    {
        await using var command = Command(connection, transaction, "select seq, digest from ledger_head where trust_id = $1", trust);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? chain.End(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : chain.End(null, null);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, NpgsqlTransaction transaction, string sql, Id<Trust> trust) =>
        new(sql, connection, transaction) { CommandTimeout = 0, Parameters = { new() { Value = trust.Value } } };
}
