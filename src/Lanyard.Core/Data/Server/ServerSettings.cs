namespace Lanyard.Core.Data.Server;

/// <summary>How the private server is set up.</summary>
internal static class ServerSettings
{
    /// <summary>The superuser, who owns the database and migrates it. There is no password: the socket is the door.</summary>
    public const string Owner = "lanyard_owner";

    /// <summary>PostgreSQL's own number; it only names the socket's file.</summary>
    public const int Port = 5432;

    /// <summary>
    /// Written once, at the end of <c>postgresql.conf</c>, where an operator may change them: for a machine with 2 to 4 GB that runs
    /// Lanyard beside the database.
    /// </summary>
    public const string Initial = """

        # Lanyard's settings for a small machine. Change them as you like; they are read when the server starts.
        shared_buffers = 128MB
        effective_cache_size = 1GB
        work_mem = 8MB
        maintenance_work_mem = 64MB
        max_connections = 200
        max_wal_size = 512MB
        random_page_cost = 1.1
        jit = off
        timezone = 'UTC'
        log_timezone = 'UTC'
        default_text_search_config = 'pg_catalog.english'
        log_line_prefix = '%m [%p] '
        log_checkpoints = off
        # Statements and the details of errors hold people's words; a log must not.
        log_min_error_statement = panic
        log_error_verbosity = terse
        """;

    /// <summary>What Lanyard relies on, given at every start and stronger than the file: no network, one door, nothing lost.</summary>
    public static IEnumerable<string> Arguments(string cluster, string socketFolder)
    {
        string[] settings =
        [
            "listen_addresses=",
            $"port={Port}",
            $"unix_socket_directories={socketFolder}",
            "unix_socket_permissions=0700",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "logging_collector=off",
            "log_destination=stderr",
        ];
        return ["-D", cluster, .. settings.SelectMany(setting => new[] { "-c", setting })];
    }
}
