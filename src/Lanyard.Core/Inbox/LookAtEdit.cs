using Lanyard.Core.Ledger;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Inbox;

/// <summary>Somebody saw what an author made of a message after it had ended, and it may stand.</summary>
public sealed class LookAtEdit(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<Message> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockMessageAsync(school, id, ct) is not { } message)
            return MessageRows.NoSuchMessage;
        if (!message.LookAgain)
            return Done.It;
        message.LookAgain = false;
        change.Record(new EditLookedAt(id, school));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
