using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Inbox;

/// <summary>
/// Says how urgent a message is. A risk to life goes above everything else and tells the safeguarding leads and the head in the same moment;
/// it counts for a message that has ended, too, and opens it again.
/// </summary>
public sealed class SetUrgency(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<Message> id, Urgency? wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (wanted is not { } urgency)
            return new Refusal("Choose how urgent it is.", "urgency");
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockMessageAsync(school, id, ct) is not { } message)
            return MessageRows.NoSuchMessage;
        if (message.Urgency == urgency && message.IsOpen)
            return Done.It;
        var before = message.Urgency;
        message.Urgency = urgency;
        if (urgency == Urgency.RiskToLife)
            await RaiseAsync(change, message, ct);
        else
            change.Record(new UrgencyChanged(id, school, before, urgency));
        await change.CommitAsync(ct);
        return Done.It;
    }

    private static async Task RaiseAsync(Change change, Message message, CancellationToken ct)
    {
        if (!message.IsOpen)
        {
            (message.IsOpen, message.End, message.EndedAt, message.EndedBy) = (true, null, null, null);
            change.LookNext(message);
        }
        var people = await InboxPeople.OfAsync(change, [message], ct);
        var told = people.ForRisk(message);
        await change.NotifyAsync([.. told.Select(p => (p, people.LinkTo(message)))], NotificationKind.RiskToLife, ct);
        change.Record(new RiskToLifeRaised(message.Id, message.School, told.Count));
    }
}
