using Microsoft.Extensions.Logging;

namespace Lanyard.Core.Data.Server;

internal static partial class PrivateServerLog
{
    [LoggerMessage(LogLevel.Information, "Making a database in {Folder} with PostgreSQL {Major} from {Bin}")]
    public static partial void Making(ILogger logger, string folder, int major, string bin);

    [LoggerMessage(LogLevel.Information, "The private database in {Folder} is ready (process {Process}, {Milliseconds} ms)")]
    public static partial void Ready(ILogger logger, string folder, int process, long milliseconds);

    [LoggerMessage(LogLevel.Information, "Using the private database that already runs in {Folder} (process {Process})")]
    public static partial void Joined(ILogger logger, string folder, int process);

    [LoggerMessage(LogLevel.Information, "The private database in {Folder} has stopped")]
    public static partial void Stopped(ILogger logger, string folder);

    [LoggerMessage(LogLevel.Information, "The private database in {Folder} goes on: another Lanyard uses it")]
    public static partial void Left(ILogger logger, string folder);

    [LoggerMessage(LogLevel.Information, "Lanyard runs as root; the database runs as the user {User}")]
    public static partial void RunsAs(ILogger logger, string user);
}
