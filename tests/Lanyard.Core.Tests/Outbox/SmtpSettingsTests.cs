using Lanyard.Connectors.Mail;

namespace Lanyard.Core.Tests.Outbox;

public sealed class SmtpSettingsTests
{
    [Theory]
    [InlineData("smtp://mail.school.example", "mail.school.example", 587, null, null, true)]
    [InlineData("smtp://mail.school.example:25?tls=off", "mail.school.example", 25, null, null, false)]
    [InlineData("smtp://127.0.0.1:2525", "127.0.0.1", 2525, null, null, false)]
    [InlineData(
        "smtp://me%40school.example:a%3Ab%2Fc@mail.school.example:587",
        "mail.school.example",
        587,
        "me@school.example",
        "a:b/c",
        true
    )]
    public void SmtpSettings_OfAnAddress_AreRead(string server, string host, int port, string? user, string? password, bool encrypted)
    {
        var settings = SmtpSettings.Parse(server, "Lanyard <lanyard@school.example>").Value!;
        Assert.Equal(
            (host, port, user, password, encrypted),
            (settings.Host, settings.Port, settings.User, settings.Password, settings.Encrypted)
        );
        Assert.DoesNotContain("a:b/c", settings.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mail.school.example", "lanyard@school.example", "LANYARD_SMTP")]
    [InlineData("smtps://mail.school.example:465", "lanyard@school.example", "LANYARD_SMTP")]
    [InlineData("smtp://", "lanyard@school.example", "LANYARD_SMTP")]
    [InlineData("smtp://mail.school.example", null, "LANYARD_MAIL_FROM")]
    [InlineData("smtp://mail.school.example", "nobody", "LANYARD_MAIL_FROM")]
    [InlineData("smtp://mail.school.example", "a@b.example\r\nBcc: c@d.example", "LANYARD_MAIL_FROM")]
    public void SmtpSettings_ThatDoNotFit_AreRefusedByName(string server, string? from, string field) =>
        Assert.Equal(field, Assert.Single(SmtpSettings.Parse(server, from).Refusals).Field);
}
