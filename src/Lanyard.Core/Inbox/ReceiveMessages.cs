using System.Globalization;
using Lanyard.Core.Accounts;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>How a batch was taken in.</summary>
/// <param name="Known">How many said nothing new.</param>
/// <param name="Ids">The message of each line, in the order in which they were sent.</param>
public sealed record Received(int New, int Edited, int Gone, int Known, IReadOnlyList<Id<Message>> Ids);

/// <summary>
/// Takes in what came to an account. What we have is known by the account and the platform's own id, so a batch that is sent again, or that
/// overlaps with another, changes nothing; new rows are written all at once.
/// </summary>
public sealed class ReceiveMessages(Changes changes, PromiseMaker promises)
{
    public const int Most = 1_000;

    public async Task<Outcome<Received>> DoAsync(
        Actor actor,
        Id<School> school,
        Id<Account> account,
        MessageSource source,
        IReadOnlyList<IncomingMessage> news,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(news);
        if (news.Count is 0 or > Most)
            return new Refusal($"Send between 1 and {Most} messages at a time.", "messages");
        await using var change = await changes.BeginAsync(actor, ct);
        news = [.. news.Select(m => m.Storable())];
        if (Refusals(news, change.Now) is { Count: > 0 } refusals)
            return refusals;
        if (!await change.Db.Accounts.AnyAsync(a => a.School == school && a.Id == account, ct))
            return AccountRows.NoSuchAccount;

        // The first word of each message may be new; whatever else is said of it in the same batch comes after.
        var firsts = news.DistinctBy(m => m.Key, StringComparer.Ordinal).ToList();
        var made = new List<Message>(firsts.Count);
        foreach (var first in firsts)
            made.Add(await MadeAsync(change, school, account, source, first, ct));
        var inserted = await NewMessages.InsertAsync(change.Db, made, ct);
        var added = made.Where(m => inserted.Contains(m.Id.Value)).ToDictionary(m => m.Key, StringComparer.Ordinal);

        var known = new KnownMessages(change, added);
        await known.LoadAsync(account, [.. firsts.Select(m => m.Key).Where(k => !added.ContainsKey(k))], ct);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var message in news)
        {
            if (!seen.Add(message.Key) || !added.ContainsKey(message.Key))
                await known.HearAsync(account, message, ct);
        }
        foreach (var look in added.Values.Where(m => m.LookAt is not null).Select(m => m.LookAt!.Value).Order().Take(1))
            change.Remind(WatchPromises.Kind, look);

        var ids = news.Select(m => added.GetValueOrDefault(m.Key)?.Id ?? known.IdOf(m.Key)).ToList();
        var received = new Received(added.Count, known.Edited, known.Gone, news.Count - added.Count - known.Edited - known.Gone, ids);
        if (received.Known < news.Count)
        {
            var which = Fingerprint.Of(string.Join('\n', ids.Distinct().Order()));
            change.Record(new MessagesReceived(account, school, source, received.New, received.Edited, received.Gone, which));
        }
        await change.CommitAsync(ct);
        return received;
    }

    private async Task<Message> MadeAsync(
        Change change,
        Id<School> school,
        Id<Account> account,
        MessageSource source,
        IncomingMessage news,
        CancellationToken ct
    )
    {
        var gone = news.GoneAt is not null;
        var promise = gone ? null : await promises.ForAsync(school, news, ct);
        return new()
        {
            Trust = change.Actor.Trust,
            Id = Id<Message>.New(change.Now),
            School = school,
            Account = account,
            Key = news.Key,
            Kind = news.Kind,
            Source = source,
            Thread = news.Thread,
            Post = news.Post,
            InReplyTo = news.InReplyTo,
            AuthorKey = news.AuthorKey,
            AuthorName = news.AuthorName,
            Text = news.Text,
            Language = news.Language,
            Link = news.Link,
            Media = news.Media,
            SentAt = news.SentAt.ToUniversalTime(),
            ReceivedAt = change.Now,
            EditedAt = news.EditedAt?.ToUniversalTime(),
            GoneAt = news.GoneAt?.ToUniversalTime(),
            Urgency = Urgency.Usual,
            Promise = promise,
            Due = promise?.Due ?? DateTimeOffset.MaxValue,
            LookAt = promise is null ? null : PromiseSteps.Next(news.SentAt, promise.Due, null),
            IsOpen = !gone,
            End = gone ? MessageEnd.Withdrawn : null,
            EndedAt = gone ? change.Now : null,
            LookAgain = false,
        };
    }

    private static List<Refusal> Refusals(IReadOnlyList<IncomingMessage> news, DateTimeOffset now) =>
        [
            .. news.SelectMany(
                (m, i) =>
                    m.Refusals(now).Select(r => r with { Field = string.Create(CultureInfo.InvariantCulture, $"messages[{i}].{r.Field}") })
            ),
        ];
}
