using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Notifications;

/// <summary>A person says what comes by mail: all kinds at once, as on the page.</summary>
public sealed class ChooseMail(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(
        Actor actor,
        Id<Person> person,
        IReadOnlyDictionary<NotificationKind, MailWish> wishes,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(wishes);
        var refusals = wishes.Select(w => MailWishes.Refuse(w.Key, w.Value)).OfType<Refusal>().ToList();
        if (refusals.Count > 0)
            return refusals;
        await using var change = await changes.BeginAsync(actor, ct);
        var chosen = await change.Db.MailChoices.Where(c => c.Person == person).ToDictionaryAsync(c => c.Kind, ct);
        foreach (var (kind, wish) in wishes)
        {
            var before = MailWishes.Resolve(kind, chosen.GetValueOrDefault(kind)?.Mail);
            if (before == wish)
                continue;
            if (chosen.TryGetValue(kind, out var choice))
                choice.Mail = wish;
            else
                change.Db.Add(
                    new MailChoice
                    {
                        Trust = actor.Trust,
                        Person = person,
                        Kind = kind,
                        Mail = wish,
                    }
                );
            change.Record(new MailWishChanged(person, kind, before, wish));
        }
        await change.CommitAsync(ct);
        return Done.It;
    }
}
