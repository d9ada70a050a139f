using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lanyard.Core.Data;

/// <summary>
/// Tells every opened connection which trust it works for, so that row-level security lets that trust's rows through and no others.
/// Npgsql resets the setting when the connection goes back to the pool.
/// </summary>
internal sealed class TrustOnConnection : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = Command(connection, eventData);
        if (command is not null)
            await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand? Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not LanyardDb { Current.Id: { } trust })
            return null;
        var command = connection.CreateCommand();
        command.CommandText = "select set_config('lanyard.trust', $1, false)";
        var parameter = command.CreateParameter();
        parameter.Value = trust.ToString();
        command.Parameters.Add(parameter);
        return command;
    }
}
