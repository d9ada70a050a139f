using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Notifications;

/// <summary>At seven, one letter for each person who has something unread that waited for it. What was read meanwhile needs no mail.</summary>
public sealed class SendDigests(LanyardDb db, Changes changes) : IAgendaHandler
{
    public const string Kind = "digest";

    private const int Batch = 200;

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        // What came in after the last seven o'clock waits for the next.
        var until = Digest.AtOrBefore(now);
        while (await WaitingAsync(until, ct) is { Count: > 0 } people)
        {
            await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
            foreach (var person in people)
                await SendAsync(change, person, until, ct);
            await change.CommitAsync(ct);
        }
        var next = await db.Notifications.Where(n => n.Mail == NotificationMail.Waits).MinAsync(n => (DateTimeOffset?)n.At, ct);
        return next is { } at ? Digest.After(at) : null;
    }

    private Task<List<Id<Person>>> WaitingAsync(DateTimeOffset until, CancellationToken ct) =>
        db
            .Notifications.Where(n => n.Mail == NotificationMail.Waits && n.At < until)
            .Select(n => n.Person)
            .Distinct()
            .Take(Batch)
            .ToListAsync(ct);

    private static async Task SendAsync(Change change, Id<Person> person, DateTimeOffset until, CancellationToken ct)
    {
        var waiting = await change
            .Db.Notifications.Where(n => n.Person == person && n.Mail == NotificationMail.Waits && n.At < until)
            .ToListAsync(ct);
        var counts = waiting
            .Where(n => n.ReadAt is null)
            .GroupBy(n => n.Kind)
            .OrderBy(g => g.Key)
            .Select(g => new KindCount(g.Key, g.Count()))
            .ToList();
        foreach (var notification in waiting)
            notification.Mail = notification.ReadAt is null ? NotificationMail.Sent : NotificationMail.None;
        if (counts.Count > 0)
            change.Send(person, new DigestLetter(counts));
    }
}
