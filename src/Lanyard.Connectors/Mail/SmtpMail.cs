using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;

namespace Lanyard.Connectors.Mail;

/// <summary>Sends mail through a server by SMTP.</summary>
public sealed class SmtpMail(SmtpSettings settings) : ISendMail
{
    // A server that says nothing for so long is not going to.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<Delivery> SendAsync(Domain.Outbox.Mail mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        // Our own check comes first: the framework's finds an address inside other text and would send to that one.
        if (!EmailAddress.Parse(mail.ToAddress, "to").Ok || !MailAddress.TryCreate(mail.ToAddress, mail.ToName, Encoding.UTF8, out var to))
            return Delivery.Refused("Mail cannot be sent to an address of this form.");
        using var message = Write(mail, to);
        using var client = Open();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
            return Delivery.Taken;
        }
        catch (SmtpException e)
        {
            return SmtpAnswer.Read(e);
        }
        catch (OperationCanceledException)
        {
            return Delivery.Unknown("The mail server took too long to answer.");
        }
    }

    private MailMessage Write(Domain.Outbox.Mail mail, MailAddress to) =>
        new(settings.From, to)
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
            Headers =
            {
                { "Message-ID", $"<{mail.MessageId}>" },
                // Asks holiday replies and list servers not to answer (RFC 3834).
                { "Auto-Submitted", "auto-generated" },
            },
        };

    private SmtpClient Open() =>
        new(settings.Host, settings.Port)
        {
            EnableSsl = settings.Encrypted,
            UseDefaultCredentials = false,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };
}
