using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Notifications;

public static class Notify
{
    /// <summary>
    /// Lets a person know, as part of the change that it is about, and by mail as they wish. Nobody is told what they have just done themselves.
    /// </summary>
    /// <param name="link">A page of ours, such as <c>/people/…</c>, with ids and no words.</param>
    public static Task NotifyAsync(this Change change, Id<Person> person, NotificationKind kind, string link, CancellationToken ct) =>
        change.NotifyAsync([(person, link)], kind, ct);

    /// <summary>Lets many people know at once, each with the page that they may open; the database is asked once about all of them.</summary>
    public static async Task NotifyAsync(
        this Change change,
        IReadOnlyCollection<(Id<Person> Person, string Link)> told,
        NotificationKind kind,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(told);
        var people = told.Select(t => t.Person).Where(p => p != change.Actor.Person).Distinct().ToList();
        if (people.Count == 0)
            return;
        var choices = await (
            from p in change.Db.People
            where people.Contains(p.Id)
            join c in change.Db.MailChoices.Where(c => c.Kind == kind) on p.Id equals c.Person into chosen
            from c in chosen.DefaultIfEmpty()
            select new
            {
                p.Id,
                HasAddress = p.Email != null,
                Chosen = (MailWish?)c!.Mail,
            }
        ).ToDictionaryAsync(p => p.Id, ct);
        foreach (var (person, link) in told.Where(t => t.Person != change.Actor.Person))
        {
            var choice = choices[person];
            change.Add(person, kind, link, choice.HasAddress ? MailWishes.Resolve(kind, choice.Chosen) : MailWish.Off);
        }
    }

    private static void Add(this Change change, Id<Person> person, NotificationKind kind, string link, MailWish wish)
    {
        var notification = new Notification
        {
            Trust = change.Actor.Trust,
            Id = Id<Notification>.New(change.Now),
            Person = person,
            Kind = kind,
            Link = link,
            At = change.Now,
            Mail = wish switch
            {
                MailWish.AtOnce => NotificationMail.Sent,
                MailWish.Daily => NotificationMail.Waits,
                _ => NotificationMail.None,
            },
        };
        change.Db.Add(notification);
        if (wish == MailWish.AtOnce)
            change.Send(person, new NotificationLetter(notification.Id, kind));
        if (wish == MailWish.Daily)
            change.Remind(SendDigests.Kind, Digest.After(change.Now));
    }
}
