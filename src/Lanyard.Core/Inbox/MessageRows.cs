using Lanyard.Core.Ledger;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>What the use cases of this room share.</summary>
internal static class MessageRows
{
    public static readonly Refusal NoSuchMessage = Refusal.Missing("There is no such message at this school.");

    public static Task<Message?> LockMessageAsync(this Change change, Id<School> school, Id<Message> message, CancellationToken ct) =>
        change
            .Db.Messages.FromSql(
                $"""
                select * from message
                where trust_id = {change.Actor.Trust.Value} and message_id = {message.Value} and school_id = {school.Value}
                for no key update
                """
            )
            .SingleOrDefaultAsync(ct);

    /// <summary>Has the clock look at it when its next step comes.</summary>
    public static void LookNext(this Change change, Message message)
    {
        message.LookAt = message is { IsOpen: true, Promise: { } promise }
            ? PromiseSteps.Next(message.SentAt, promise.Due, message.Step)
            : null;
        if (message.LookAt is { } at)
            change.Remind(WatchPromises.Kind, at);
    }
}
