using System.Globalization;

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

    /// <summary>The mail server, as <c>smtp://user:password@host:587</c>; null and no mail leaves the house.</summary>
    public string? Smtp { get; init; } = NotEmpty("LANYARD_SMTP");

    /// <summary>Whom letters come from.</summary>
    public string? MailFrom { get; init; } = NotEmpty("LANYARD_MAIL_FROM");

    /// <summary>The address that people type to reach Lanyard, for links in letters; null for this machine's own.</summary>
    public string? PublicAddress { get; init; } = NotEmpty("LANYARD_ADDRESS");

    /// <summary>The same, ending in a slash.</summary>
    public Uri Address =>
        new((PublicAddress ?? string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}")).TrimEnd('/') + "/");

    /// <summary>
    /// The proxies in front, as addresses or networks separated by commas: what they say about who calls, and by https, is believed. Null and
    /// nobody is believed.
    /// </summary>
    public string? Proxies { get; init; } = NotEmpty("LANYARD_PROXY");

    /// <summary>Do people reach Lanyard by https? Then cookies travel by https alone.</summary>
    public bool ByHttps => Address.Scheme == Uri.UriSchemeHttps;

    /// <summary>The invented trust, one-click sign-in and a clock that can be moved.</summary>
    public bool Demo { get; init; }

    private static string? NotEmpty(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
