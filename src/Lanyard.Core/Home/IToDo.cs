using Lanyard.Core.Data;
using Npgsql;

namespace Lanyard.Core.Home;

/// <summary>
/// One kind of thing that may wait for somebody. Found by scanning: a room adds its own as one file beside its use cases. All questions of
/// a page travel to the database in one batch, so a kind more is no round trip more.
/// </summary>
public interface IToDo
{
    /// <returns>Null when nothing of this kind can concern whoever asks; then the database is not asked.</returns>
    ToDoQuestion? Ask(HomeAsk ask);
}

/// <summary>A question to the database, and how the rows that come back become to-dos and lines on how the school stands.</summary>
public sealed record ToDoQuestion(NpgsqlBatchCommand Command, Func<NpgsqlDataReader, CancellationToken, Task<HomeAnswer>> ReadAsync)
{
    /// <param name="row">Reads the row at which the reader stands.</param>
    public static ToDoQuestion Of<TRow>(
        string sql,
        IEnumerable<object> parameters,
        Func<NpgsqlDataReader, TRow> row,
        Func<IReadOnlyList<TRow>, HomeAnswer> answer
    )
    {
        return new(
            Trips.Question(sql, parameters),
            async (reader, ct) =>
            {
                var rows = new List<TRow>();
                while (await reader.ReadAsync(ct))
                    rows.Add(row(reader));
                return answer(rows);
            }
        );
    }
}
