using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Platforms;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>News of messages that we have: edits, deletions, and what comes twice.</summary>
/// <param name="added">Those that this same batch has just written.</param>
internal sealed class KnownMessages(Change change, IReadOnlyDictionary<string, Message> added)
{
    private readonly Dictionary<string, Message> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<Id<Message>, int> _versions = [];

    public int Edited { get; private set; }
    public int Gone { get; private set; }

    public Id<Message> IdOf(string key) => _held[key].Id;

    /// <summary>Holds these rows to the end of the change, so that two batches which speak of the same message come one after the other.</summary>
    public async Task LoadAsync(Id<Account> account, IReadOnlyList<string> keys, CancellationToken ct)
    {
        if (keys.Count == 0)
            return;
        string[] wanted = [.. keys];
        var rows = await change
            .Db.Messages.FromSql(
                $"""
                select * from message
                where trust_id = {change.Actor.Trust.Value} and account_id = {account.Value} and key = any({wanted})
                order by message_id for no key update
                """
            )
            .ToListAsync(ct);
        foreach (var row in rows)
            _held[row.Key] = row;
    }

    public async Task HearAsync(Id<Account> account, IncomingMessage news, CancellationToken ct)
    {
        // What this batch wrote is read back like any other, as it may have to be changed again.
        if (!_held.ContainsKey(news.Key) && added.ContainsKey(news.Key))
            await LoadAsync(account, [news.Key], ct);
        var message = _held[news.Key];
        switch (Arrivals.Of(message, news))
        {
            case Arrival.Edited:
                await KeepVersionAsync(message, news, ct);
                (message.Text, message.Media, message.EditedAt) = (news.Text, news.Media, news.EditedAt?.ToUniversalTime() ?? change.Now);
                message.AuthorName = news.AuthorName;
                // It is new to whoever judges what may stand; the clock goes on from where it began.
                message.LookAgain |= !message.IsOpen;
                Edited++;
                break;
            case Arrival.Gone:
                message.GoneAt = news.GoneAt!.Value.ToUniversalTime();
                message.LookAgain = false;
                // A cry for help that was deleted is a cry for help.
                if (message is { IsOpen: true, Urgency: not Urgency.RiskToLife })
                    (message.IsOpen, message.End, message.EndedAt, message.LookAt) = (false, MessageEnd.Withdrawn, change.Now, null);
                Gone++;
                break;
            case Arrival.Belated:
                (message.Text, message.Media, message.AuthorName) = (news.Text, news.Media, news.AuthorName);
                Edited++;
                break;
        }
    }

    private async Task KeepVersionAsync(Message message, IncomingMessage news, CancellationToken ct)
    {
        if (!_versions.TryGetValue(message.Id, out var count))
            count = await change.Db.MessageVersions.CountAsync(v => v.Message == message.Id, ct);
        _versions[message.Id] = count + 1;
        change.Db.Add(
            new MessageVersion
            {
                Trust = message.Trust,
                Message = message.Id,
                Number = count + 1,
                Text = message.Text,
                Until = news.EditedAt?.ToUniversalTime() ?? change.Now,
            }
        );
    }
}
