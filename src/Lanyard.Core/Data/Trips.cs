using System.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Npgsql;

namespace Lanyard.Core.Data;

/// <summary>
/// Questions about one trust that travel to the database together, in one round trip and one transaction. The trust is set for that
/// transaction alone: the server itself forgets it at the end.
/// </summary>
public sealed class Trips(Database database)
{
    /// <returns>The answers, standing at the first question's. Whoever reads them disposes of them, and with them of the connection.</returns>
    public async Task<NpgsqlDataReader> AskAsync(Id<Trust> trust, IEnumerable<NpgsqlBatchCommand> questions, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var connection = await database.OfTrusts.OpenConnectionAsync(ct);
        try
        {
            await using var batch = new NpgsqlBatch(connection);
            batch.BatchCommands.Add(Question("select set_config('lanyard.trust', $1, true)", trust.ToString()));
            foreach (var question in questions)
                batch.BatchCommands.Add(question);
            var answers = await batch.ExecuteReaderAsync(CommandBehavior.CloseConnection, ct);
            await answers.NextResultAsync(ct);
            return answers;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A question with its values, which the text names $1, $2 and so on.</summary>
    public static NpgsqlBatchCommand Question(string sql, params IEnumerable<object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var question = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            question.Parameters.Add(new() { Value = value });
        return question;
    }
}
