using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>
/// Time passes over what is owed an answer: people are warned at half the time and two hours before, and a miss is written down once. Only
/// what is due is looked at, however many promises are open.
/// </summary>
public sealed class WatchPromises(LanyardDb db, Changes changes, TimeProvider clock) : IAgendaHandler
{
    public const string Kind = "inbox-promises";

    private const int Batch = 500;

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        while (await StepAsync(ct)) { }
        return await db.Messages.Where(m => m.LookAt != null).MinAsync(m => m.LookAt, ct);
    }

    /// <returns>Whether more may be due.</returns>
    private async Task<bool> StepAsync(CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        var now = clock.GetUtcNow();
        var due = await change
            .Db.Messages.FromSql(
                $"""
                select * from message where trust_id = {db.TrustId.Value} and look_at <= {now}
                order by look_at limit {Batch} for no key update
                """
            )
            .ToListAsync(ct);
        if (due.Count == 0)
            return false;
        var people = await InboxPeople.OfAsync(change, due, ct);
        var told = new Told(people);
        foreach (var message in due.OrderBy(m => m.Due).ThenBy(m => m.Id))
            Take(change, message, now, people, told);
        await change.NotifyAsync(told.Of(PromiseStep.HalfTime), NotificationKind.AnswerDue, ct);
        await change.NotifyAsync(told.Of(PromiseStep.Missed), NotificationKind.AnswerMissed, ct);
        await change.CommitAsync(ct);
        return due.Count == Batch;
    }

    private static void Take(Change change, Message message, DateTimeOffset now, InboxPeople people, Told told)
    {
        if (
            message is { IsOpen: true, Promise: { } promise }
            && PromiseSteps.Due(message.SentAt, promise.Due, message.Step, now) is { } step
        )
        {
            message.Step = step;
            var whom = people.For(message, step);
            told.Add(message, step, whom);
            if (step == PromiseStep.Missed)
            {
                message.MissedAt = promise.Due;
                change.Record(new DeadlineMissed(message.Id, message.School, promise.Due, whom.Count), promise.Clause);
            }
            else
            {
                change.Record(new DeadlineNear(message.Id, message.School, step, promise.Due, whom.Count));
            }
        }
        change.LookNext(message);
    }

    /// <summary>Nobody gets ten notifications at once: of one message they are led to it, of several to the list.</summary>
    private sealed class Told(InboxPeople people)
    {
        private readonly Dictionary<(bool Missed, Id<Person> Person), string> _links = [];

        public void Add(Message message, PromiseStep step, IEnumerable<Id<Person>> whom)
        {
            foreach (var person in whom)
            {
                var key = (step == PromiseStep.Missed, person);
                _links[key] = _links.ContainsKey(key) ? people.LinkTo(message.School) : people.LinkTo(message);
            }
        }

        public IReadOnlyCollection<(Id<Person> Person, string Link)> Of(PromiseStep step) =>
            [.. _links.Where(l => l.Key.Missed == (step == PromiseStep.Missed)).Select(l => (l.Key.Person, l.Value))];
    }
}
