using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Outbox;

/// <summary>A letter of the demo, which went into a mailbox in the application instead of out of the house.</summary>
public sealed class CaughtMail
{
    public required Id<Trust> Trust { get; init; }
    public required Id<CaughtMail> Id { get; init; }
    public required string ToAddress { get; init; }
    public required string ToName { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Sends no mail: keeps it where the demo's mailbox page shows it.</summary>
public sealed class CatchMail(LanyardDb db, TimeProvider clock) : ISendMail
{
    public async Task<Delivery> SendAsync(Mail mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var now = clock.GetUtcNow();
        db.Add(
            new CaughtMail
            {
                Trust = db.TrustId,
                Id = Id<CaughtMail>.New(now),
                ToAddress = mail.ToAddress,
                ToName = mail.ToName,
                Subject = mail.Subject,
                Body = mail.Body,
                At = now,
            }
        );
        await db.SaveChangesAsync(ct);
        return Delivery.Taken;
    }
}
