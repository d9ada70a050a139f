using System.Globalization;
using System.Net.Mail;
using Lanyard.Domain.Kernel;

namespace Lanyard.Connectors.Mail;

/// <summary>A mail server and who letters come from, parsed from two lines of settings.</summary>
public sealed record SmtpSettings
{
    public required string Host { get; init; }
    public required int Port { get; init; }
    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>Whether the line is encrypted before anything is said (STARTTLS).</summary>
    public required bool Encrypted { get; init; }
    public required MailAddress From { get; init; }

    /// <param name="server"><c>smtp://user:password@host:587</c>; a user name and a password are percent-encoded as in any address.</param>
    /// <param name="from">An address, or a name with an address in angle brackets.</param>
    public static Outcome<SmtpSettings> Parse(string server, string? from)
    {
        if (!Uri.TryCreate(server, UriKind.Absolute, out var uri) || uri.Scheme != "smtp" || uri.Host.Length == 0)
            return new Refusal(
                "LANYARD_SMTP must look like smtp://user:password@host:587. Encryption is by STARTTLS, which servers offer on port 587.",
                "LANYARD_SMTP"
            );
        if (!MailAddress.TryCreate(from, out var sender))
            return new Refusal("LANYARD_MAIL_FROM must be an address, such as Lanyard <lanyard@school.example>.", "LANYARD_MAIL_FROM");
        var login = uri.UserInfo.Split(':', 2);
        var user = login[0].Length == 0 ? null : Uri.UnescapeDataString(login[0]);
        return new SmtpSettings
        {
            Host = uri.IdnHost,
            Port = uri.Port > 0 ? uri.Port : 587,
            User = user,
            Password = login.Length == 2 ? Uri.UnescapeDataString(login[1]) : null,
            Encrypted = !uri.IsLoopback && !uri.Query.Contains("tls=off", StringComparison.OrdinalIgnoreCase),
            From = sender,
        };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");
}
