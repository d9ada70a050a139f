using Lanyard.Domain.Outbox;

namespace Lanyard.Core.Outbox;

/// <summary>Stands where no mail server is set, so that letters do not vanish: each is kept as failed and can be sent once there is one.</summary>
public sealed class NoMail : ISendMail
{
    public Task<Delivery> SendAsync(Mail mail, CancellationToken ct) =>
        Task.FromResult(Delivery.Refused("No mail server is set. Start Lanyard with LANYARD_SMTP, then send this again."));
}
