using System.Text.Json;
using Lanyard.Core.Data;
using Lanyard.Core.Data.Mappings;
using Lanyard.Domain.Inbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Lanyard.Core.Inbox;

/// <summary>Writes many new messages in one round trip, leaving alone those that are there.</summary>
internal static class NewMessages
{
    private static readonly (string Column, string Type, Func<Message, object?> Value)[] s_columns =
    [
        ("message_id", "uuid", m => m.Id.Value),
        ("key", "text", m => m.Key),
        ("kind", "text", m => m.Kind.ToString()),
        ("thread", "text", m => m.Thread),
        ("post", "text", m => m.Post),
        ("in_reply_to", "text", m => m.InReplyTo),
        ("author_key", "text", m => m.AuthorKey),
        ("author_name", "text", m => m.AuthorName),
        ("text", "text", m => m.Text),
        ("language", "text", m => m.Language),
        ("link", "text", m => m.Link),
        ("media", "jsonb", m => m.Media.Count == 0 ? "[]" : JsonSerializer.Serialize(m.Media, JsonSerializerOptions.Web)),
        ("sent_at", "timestamptz", m => m.SentAt),
        ("edited_at", "timestamptz", m => m.EditedAt),
        ("gone_at", "timestamptz", m => m.GoneAt),
        ("due", "timestamptz", m => m.Due),
        ("promise", "jsonb", m => m.Promise is { } promise ? Whole.Write(promise) : null),
        ("look_at", "timestamptz", m => m.LookAt),
        ("is_open", "boolean", m => m.IsOpen),
        ("\"end\"", "text", m => m.End?.ToString()),
        ("ended_at", "timestamptz", m => m.EndedAt),
    ];

    private static readonly string s_insert = $"""
        insert into message (trust_id, school_id, account_id, source, received_at, urgency, look_again, {string.Join(
            ", ",
            s_columns.Select(c => c.Column)
        )})
        select $1, $2, $3, $4, $5, $6, false, n.* from unnest({string.Join(", ", s_columns.Select((c, i) => $"${i + 7}::{c.Type}[]"))}) n
        on conflict (trust_id, account_id, key) do nothing
        returning message_id
        """;

    /// <param name="messages">Of one account, received together.</param>
    /// <returns>The ids of those that were new.</returns>
    public static async Task<HashSet<Guid>> InsertAsync(LanyardDb db, IReadOnlyList<Message> messages, CancellationToken ct)
    {
        var first = messages[0];
        await using var command = new NpgsqlCommand(s_insert, (NpgsqlConnection)db.Database.GetDbConnection())
        {
            Transaction = (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction(),
        };
        command.Parameters.Add(new() { Value = first.Trust.Value });
        command.Parameters.Add(new() { Value = first.School.Value });
        command.Parameters.Add(new() { Value = first.Account.Value });
        command.Parameters.Add(new() { Value = first.Source.ToString() });
        command.Parameters.Add(new() { Value = first.ReceivedAt });
        command.Parameters.Add(new() { Value = (short)first.Urgency });
        foreach (var (_, type, value) in s_columns)
            command.Parameters.Add(Column(type, messages, value));
        var added = new HashSet<Guid>(messages.Count);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            added.Add(reader.GetGuid(0));
        return added;
    }

    private static NpgsqlParameter Column(string type, IReadOnlyList<Message> messages, Func<Message, object?> value) =>
        type switch
        {
            "uuid" => new() { Value = messages.Select(m => (Guid)value(m)!).ToArray() },
            "boolean" => new() { Value = messages.Select(m => (bool)value(m)!).ToArray() },
            "timestamptz" => new()
            {
                Value = messages.Select(m => (DateTimeOffset?)value(m)).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz,
            },
            "jsonb" => new()
            {
                Value = messages.Select(m => (string?)value(m)).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb,
            },
            _ => new() { Value = messages.Select(m => (string?)value(m)).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
        };
}
