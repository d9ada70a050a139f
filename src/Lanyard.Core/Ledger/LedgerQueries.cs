using System.Data;
using System.Globalization;
using System.Text;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lanyard.Core.Ledger;

/// <summary>Reads the trust's events, the newest first.</summary>
public sealed class LedgerQueries(LanyardDb db)
{
    private static readonly int[] SubjectKinds = [.. Enum.GetValues<SubjectKind>().Select(k => (int)k)];

    /// <param name="before">Only events with a smaller number; null from the newest on.</param>
    public Task<IReadOnlyList<LedgerEntry>> ListAsync(LedgerFilter filter, long? before, int take, CancellationToken ct) =>
        ReadAsync(filter, new(before, null), take, ct);

    /// <summary>A page of the events, with the way to the pages beside it.</summary>
    public async Task<PageOf<LedgerEntry, long>> PageAsync(LedgerFilter filter, Place<long> place, int size, CancellationToken ct)
    {
        var found = await ReadAsync(filter, place, size + 1, ct);
        if (place.NewerThan is null)
        {
            var shown = found.Take(size).ToList();
            return new(
                shown,
                found.Count > size ? shown[^1].Seq : null,
                place.OlderThan is not null && shown.Count > 0 ? shown[0].Seq : null
            );
        }
        var page = found.Take(size).Reverse().ToList();
        return page.Count == 0
            ? await PageAsync(filter, default, size, ct)
            : new(page, page[^1].Seq, found.Count > size ? page[0].Seq : null);
    }

    // Newest first, except what is newer than a place: that begins at the place.
    private async Task<IReadOnlyList<LedgerEntry>> ReadAsync(LedgerFilter filter, Place<long> place, int take, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var trust = db.TrustId;
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var command = Command(connection, trust, filter, place, take);
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction;
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, ct);
            var events = new List<LedgerEntry>();
            while (await reader.ReadAsync(ct))
                events.Add(Entry(reader, trust));
            return events;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, Id<Trust> trust, LedgerFilter filter, Place<long> place, int take)
    {
        var command = new NpgsqlCommand { Connection = connection };
        var sql = new StringBuilder(
            """
            select seq, event_id, at, kind, subject_kind, subject_id, school_id, actor_kind, actor_id, deputy_for_id, clauses, body, digest
            from ledger_event where trust_id = $1
            """
        );
        command.Parameters.Add(new() { Value = trust.Value });
        void And(FormattableString condition)
        {
            var first = command.Parameters.Count + 1;
            foreach (var value in condition.GetArguments())
                command.Parameters.Add(new() { Value = value });
            object[] names = [.. Enumerable.Range(first, condition.ArgumentCount).Select(n => $"${n}")];
            sql.Append(" and ").AppendFormat(CultureInfo.InvariantCulture, condition.Format, names);
        }
        if (place.OlderThan is { } older)
            And($"seq < {older}");
        if (place.NewerThan is { } newer)
            And($"seq > {newer}");
        if (filter.Kind is { } kind)
            And($"kind = {kind}");
        if (filter.School is { } school)
            And($"school_id = {school.Value}");
        if (filter.Among is { } among)
            And($"school_id = any({among.Select(s => s.Value).ToArray()})");
        if (filter.Subject is { } subject)
        {
            // The kinds lead the index that finds a record's few events.
            And($"subject_kind = any({(filter.SubjectKind is { } one ? [(int)one] : SubjectKinds)})");
            And($"subject_id = {subject}");
        }
        if (filter.Clause is { } clause)
            And(
                $"""
                seq in (select seq from clause_event where trust_id = lanyard_trust() and edition = {clause.Edition}
                    and clause = {clause.Number} and (school_id is null or school_id = {clause.School.Value}))
                """
            );
        if (filter.Since is { } since)
            And($"at >= {since.ToUniversalTime()}");
        if (filter.Day is { } day)
        {
            And($"at >= {UkTime.StartOf(day).ToUniversalTime()}");
            And($"at < {UkTime.StartOf(day.AddDays(1)).ToUniversalTime()}");
        }
        command.Parameters.Add(new() { Value = take });
        sql.Append(
            CultureInfo.InvariantCulture,
            $" order by seq{(place.NewerThan is null ? " desc" : "")} limit ${command.Parameters.Count}"
        );
        command.CommandText = sql.ToString();
        return command;
    }

    private static LedgerEntry Entry(NpgsqlDataReader reader, Id<Trust> trust) =>
        new(
            reader.GetInt64(0),
            reader.GetGuid(1),
            reader.GetFieldValue<DateTimeOffset>(2),
            reader.GetString(3),
            new((SubjectKind)reader.GetInt32(4), reader.GetGuid(5)),
            reader.IsDBNull(6) ? null : new(reader.GetGuid(6)),
            new(
                trust,
                (ActorKind)reader.GetInt32(7),
                reader.IsDBNull(8) ? null : new(reader.GetGuid(8)),
                reader.IsDBNull(9) ? null : new(reader.GetGuid(9))
            ),
            reader.GetFieldValue<string[]>(10),
            reader.GetString(11),
            Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(12))
        );
}
