using Lanyard.Core.Ledger;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Inbox;

/// <summary>Takes an end back that was a mistake. The clock goes on from where it began, so nothing is won by it.</summary>
public sealed class ReopenMessage(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<Message> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockMessageAsync(school, id, ct) is not { } message)
            return MessageRows.NoSuchMessage;
        if (message.IsOpen || message.End is not { } was)
            return new Refusal("This message is open.");
        if (was == MessageEnd.Withdrawn && message.GoneAt is not null)
            return new Refusal("Its author deleted it on the platform, so there is nothing left to answer.");
        message.IsOpen = true;
        (message.End, message.EndedAt, message.EndedBy, message.NoReplyBecause, message.HandedTo) = (null, null, null, null, null);
        message.LookAgain = false;
        change.LookNext(message);
        change.Record(new MessageReopened(id, school, was));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
