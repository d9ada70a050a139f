using Lanyard.Core.Ledger;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>
/// Says that somebody is looking at a message, or that they no longer are. It is no event: it ends by itself, and shows nothing kept or broken.
/// </summary>
public sealed class ClaimMessage(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<Message> id, bool takeOver, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockMessageAsync(school, id, ct) is not { } message)
            return MessageRows.NoSuchMessage;
        var person = actor.Person!.Value;
        var holder = message.HeldBy(change.Now);
        var name =
            holder is { } other && other != person
                ? await change.Db.People.Where(p => p.Id == other).Select(p => p.FullName).SingleAsync(ct)
                : null;
        if (Claiming.Refuse(message, person, change.Now, takeOver, name) is { } refusal)
            return refusal;
        (message.ClaimedBy, message.ClaimedUntil) = (person, change.Now + Claiming.Lasts);
        await change.CommitAsync(ct);
        return Done.It;
    }

    public async Task<Outcome<Done>> ReleaseAsync(Actor actor, Id<School> school, Id<Message> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockMessageAsync(school, id, ct) is not { } message)
            return MessageRows.NoSuchMessage;
        if (message.ClaimedBy == actor.Person)
            (message.ClaimedBy, message.ClaimedUntil) = (null, null);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
