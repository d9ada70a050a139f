using System.Text.Json;
using Lanyard.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lanyard.Core.Answers;

/// <summary>
/// Opens a transaction for a change that must be made once however often it is asked for. The key is reserved first, every change of the
/// request joins the transaction, and the answer is kept in it: after a crash either all of it happened or nothing did, and the same request
/// asked again finds out which by doing it or by being given the answer.
/// </summary>
public sealed class RememberAnswers(LanyardDb db, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>How long a second request waits for the first one with its key.</summary>
    private const string Patience = "5s";

    public async Task<AnswerOnce> BeginAsync(AskedOnce asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var now = clock.GetUtcNow();
        var transaction = await db.Database.BeginTransactionAsync(ct);
        try
        {
            return await ReserveAsync(transaction, asked, now, ct)
                ? new(db, transaction, asked, now, Asked.First, null)
                : await EarlierAsync(transaction, asked, now, ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return new(db, transaction, asked, now, Asked.StillAtWork, null);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits for another request with the key to end. False when that one was done.</summary>
    private async Task<bool> ReserveAsync(IDbContextTransaction transaction, AskedOnce asked, DateTimeOffset now, CancellationToken ct)
    {
        var (trust, person, key, request) = AnswerOnce.Parameters(db, asked);
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), Npgsql(transaction))
        {
            BatchCommands =
            {
                new($"set local lock_timeout = '{Patience}'"),
                new("delete from remembered_answer where trust_id = $1 and person_id = $2 and key_digest = $3 and kept_until <= $4")
                {
                    Parameters =
                    {
                        new() { Value = trust },
                        new() { Value = person },
                        new() { Value = key },
                        new() { Value = now.ToUniversalTime() },
                    },
                },
                new("insert into remembered_answer values ($1, $2, $3, $4, 0, '', '', $5) on conflict do nothing")
                {
                    Parameters =
                    {
                        new() { Value = trust },
                        new() { Value = person },
                        new() { Value = key },
                        new() { Value = request },
                        new() { Value = (now + Kept).ToUniversalTime() },
                    },
                },
                new("set local lock_timeout to default"),
            },
        };
        await batch.ExecuteNonQueryAsync(ct);
        return batch.BatchCommands[2].RecordsAffected == 1;
    }

    private async Task<AnswerOnce> EarlierAsync(
        IDbContextTransaction transaction,
        AskedOnce asked,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (trust, person, key, request) = AnswerOnce.Parameters(db, asked);
        await using var command = new NpgsqlCommand(
            """
            select request_digest, status, headers, body from remembered_answer
            where trust_id = $1 and person_id = $2 and key_digest = $3
            """,
            (NpgsqlConnection)db.Database.GetDbConnection(),
            Npgsql(transaction)
        )
        {
            Parameters =
            {
                new() { Value = trust },
                new() { Value = person },
                new() { Value = key },
            },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        // Swept away between the two statements: whoever asks again will find it free.
        if (!await reader.ReadAsync(ct))
            return new(db, transaction, asked, now, Asked.StillAtWork, null);
        if (!reader.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(request))
            return new(db, transaction, asked, now, Asked.OtherRequest, null);
        var headers = JsonSerializer.Deserialize<Dictionary<string, string>>(reader.GetString(2))!;
        var answer = new RememberedAnswer(reader.GetInt32(1), headers, reader.GetFieldValue<byte[]>(3));
        return new(db, transaction, asked, now, Asked.Again, answer);
    }

    private static NpgsqlTransaction Npgsql(IDbContextTransaction transaction) => (NpgsqlTransaction)transaction.GetDbTransaction();
}
