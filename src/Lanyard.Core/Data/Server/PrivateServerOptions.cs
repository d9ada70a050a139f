using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lanyard.Core.Data.Server;

/// <summary>Where a private server keeps its data and where its program is looked for.</summary>
public sealed record PrivateServerOptions(string DataFolder)
{
    /// <summary>The folder with <c>postgres</c> and <c>initdb</c>, when a person names one. Nothing else is tried then.</summary>
    public string? BinFolder { get; init; } = Environment.GetEnvironmentVariable("LANYARD_POSTGRES");

    /// <summary>Where Lanyard's own program lies; binaries are looked for beside it and above it.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Made when it is missing, and named in the connection string.</summary>
    public string Database { get; init; } = "lanyard";

    /// <summary>Long, because a server that was cut off in the middle of much work replays it first.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After this, a server that does not finish its fast shutdown is stopped at once; its next start recovers.</summary>
    public TimeSpan StopLimit { get; init; } = TimeSpan.FromSeconds(30);

    public ILogger Logger { get; init; } = NullLogger.Instance;
}
