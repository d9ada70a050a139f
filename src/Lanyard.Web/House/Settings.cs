namespace Lanyard.Web.House;

/// <summary>How this copy of Lanyard was started.</summary>
public sealed record Settings
{
    public required int Port { get; init; }

    /// <summary>Where the private database and this copy's files live.</summary>
    public required string DataFolder { get; init; }

    /// <summary>A connection string of the database's owner; null for the private PostgreSQL under the data folder.</summary>
    public string? Database { get; init; } = Environment.GetEnvironmentVariable("LANYARD_DATABASE");

    /// <summary>A connection string of the application's role, where an administrator made that role; null and Lanyard makes it.</summary>
    public string? AppDatabase { get; init; } = Environment.GetEnvironmentVariable("LANYARD_DATABASE_APP");

    /// <summary>The invented trust, one-click sign-in and a clock that can be moved.</summary>
    public bool Demo { get; init; }
}
