using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>What somebody did about a message.</summary>
/// <param name="Because">Why nobody needs to answer, when that is what they say.</param>
/// <param name="To">Who deals with it instead, when they hand it over.</param>
public sealed record EndWish(MessageEnd? End, NoReplyReason? Because = null, HandOver? To = null);

/// <summary>Writes down what was done about a message. Whether that is the end of it, the policies say.</summary>
public sealed class EndMessage(Changes changes, PolicyQueries policies, LanyardDb db)
{
    /// <returns>Whether that was the end of it.</returns>
    public async Task<Outcome<bool>> DoAsync(Actor actor, Id<School> school, Id<Message> id, EndWish wish, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wish);
        if (Refuse(wish) is { } refusal)
            return refusal;
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockMessageAsync(school, id, ct) is not { } message)
            return MessageRows.NoSuchMessage;
        if (!message.IsOpen)
            return Refusal.Stale($"{await ByAsync(message, ct)} {EndWords.Of(message.End!.Value)}. Nothing was changed.");
        var named = wish.To is { } to && to.IsNamedBy(await policies.InForceAsync(school, UkTime.DateOf(message.SentAt), ct));
        var end = wish.End!.Value;
        var closes = Ending.Closes(end, message.Promise, named);
        (message.End, message.EndedAt, message.EndedBy) = (end, change.Now, actor.Person);
        (message.NoReplyBecause, message.HandedTo) = (wish.Because, wish.To ?? message.HandedTo);
        if (closes)
        {
            (message.IsOpen, message.LookAt) = (false, null);
            (message.ClaimedBy, message.ClaimedUntil) = (null, null);
        }
        string[] clauses = Ending.Keeps(end, message.Promise, change.Now) ? [message.Promise!.Clause] : [];
        change.Record(Happened(message, wish, closes), clauses);
        await change.CommitAsync(ct);
        return closes;
    }

    private static MessageEvent Happened(Message message, EndWish wish, bool closes) =>
        wish.End switch
        {
            MessageEnd.Answered => new MessageAnswered(message.Id, message.School, message.Promise?.Due, closes),
            MessageEnd.Acknowledged => new MessageAcknowledged(message.Id, message.School, message.Promise?.Due, closes),
            MessageEnd.NoReplyNeeded => new NoReplyGiven(message.Id, message.School, wish.Because!.Value),
            _ => new MessageHandedOver(message.Id, message.School, wish.To!.Value, closes),
        };

    private static Refusal? Refuse(EndWish wish) =>
        wish switch
        {
            { End: null } => new("Choose what was done about this message.", "end"),
            { End: MessageEnd.Removed or MessageEnd.Withdrawn } => new("Choose what was done about this message.", "end"),
            { End: MessageEnd.NoReplyNeeded, Because: null } => new("Choose why nobody needs to answer.", "because"),
            { End: not MessageEnd.NoReplyNeeded, Because: not null } => new(
                "A reason is given only where nobody needs to answer.",
                "because"
            ),
            { End: MessageEnd.HandedOver, To: null } => new("Choose who deals with it instead.", "to"),
            { End: not MessageEnd.HandedOver, To: not null } => new("Say who deals with it only where it is handed over.", "to"),
            _ => null,
        };

    private async Task<string> ByAsync(Message message, CancellationToken ct) =>
        message.EndedBy is { } person ? await db.People.Where(p => p.Id == person).Select(p => p.FullName).SingleAsync(ct)
        : message.End == MessageEnd.Withdrawn ? "Its author"
        : "Lanyard";
}
