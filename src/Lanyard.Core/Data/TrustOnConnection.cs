using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lanyard.Core.Data;

/// <summary>
/// Tells every opened connection which trust it works for, so that row-level security lets that trust's rows through and no others. Where no
/// trust is set it says that too: the connection may have served another before, and nothing wipes it between the two.
/// </summary>
internal sealed class TrustOnConnection : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        try
        {
            command.ExecuteNonQuery();
        }
        catch
        {
            connection.Close();
            throw;
        }
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = Command(connection, eventData);
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch
        {
            // Left open it would be used as it is, for whichever trust it served last.
            await connection.CloseAsync();
            throw;
        }
    }

    private static DbCommand Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        var trust = (eventData.Context as LanyardDb)?.Current.Id;
        var command = connection.CreateCommand();
        command.CommandText = "select set_config('lanyard.trust', $1, false)";
        var parameter = command.CreateParameter();
        parameter.Value = trust?.ToString() ?? "";
        command.Parameters.Add(parameter);
        return command;
    }
}
