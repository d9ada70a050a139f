using System.Globalization;
using Lanyard.Core.Accounts;
using Lanyard.Core.Inbox;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>
/// Each school enters an account or two, and some days of messages come in: some have been answered, some wait, one was missed, and one must
/// not wait at all. A school that has entered an account is left alone.
/// </summary>
public sealed class InboxScene(TimeProvider clock) : IDemoScene
{
    private static readonly (string Host, string Platform, string Handle, string Name, Role Owner, Role? Cover)[] s_accounts =
    [
        ("st-wilgyths.example", "facebook", "StWilgythsPrimary", "School page", Role.CommunicationsManager, Role.Moderator),
        ("st-wilgyths.example", "x", "@stwilgyths", "News on X", Role.CommunicationsManager, null),
        ("bramblecote.example", "facebook", "BramblecoteWood", "School page", Role.CommunicationsManager, Role.SafeguardingLead),
        ("lighters-wharf.example", "instagram", "@lighterswharf", "Pictures of the week", Role.CommunicationsManager, null),
        ("queen-aelfwyn.example", "facebook", "QueenAelfwynAcademy", "School page", Role.Moderator, Role.CommunicationsManager),
        ("anvil-hill.example", "instagram", "@anvilhill", "Anvil Hill on Instagram", Role.CommunicationsManager, Role.SeniorLeader),
        ("anvil-hill.example", "x", "@anvilhill", "Notices on X", Role.CommunicationsManager, null),
    ];

    public int Order => 70;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var schools = await stage.SchoolsAsync(ct);
        var people = await stage.PeopleAsync(ct);
        var there = await stage.ReadAsync(db => db.Accounts.Select(a => a.School).Distinct().ToListAsync(ct));
        foreach (
            var accounts in s_accounts
                .Where(a => schools.ContainsKey(a.Host) && !there.Contains(schools[a.Host]))
                .GroupBy(a => a.Host, StringComparer.Ordinal)
        )
        {
            Id<Person>? Holder(Role? role) =>
                role is null
                    ? null
                    : people
                        .Where(p => p.Key.Roles.Any(r => r.Role == role && r.At == accounts.Key))
                        .Select(p => (Id<Person>?)p.Value)
                        .FirstOrDefault();
            var keeper = Actor.Of(DemoTrust.Id, Holder(Role.Headteacher)!.Value);
            foreach (var account in accounts.Reverse())
            {
                var entered = await stage.DoAsync<EnterAccount, Id<Account>>(u =>
                    u.DoAsync(
                        keeper,
                        schools[account.Host],
                        new()
                        {
                            Platform = account.Platform,
                            Handle = account.Handle,
                            Name = account.Name,
                            Owner = Holder(account.Owner),
                            Cover = Holder(account.Cover),
                        },
                        ct
                    )
                );
                if (account == accounts.First())
                    await FillAsync(
                        stage,
                        schools[account.Host],
                        entered,
                        Holder(account.Owner)!.Value,
                        account.Host == s_accounts[0].Host,
                        ct
                    );
            }
        }
    }

    private async Task FillAsync(
        DemoStage stage,
        Id<School> school,
        Id<Account> account,
        Id<Person> owner,
        bool alarmed,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var feed = DemoFeed.Of(now);
        var news = feed.Select((m, i) => News(m, i, now)).ToList();
        var received = await stage.DoAsync<ReceiveMessages, Received>(u =>
            u.DoAsync(DemoStage.Operator, school, account, MessageSource.Platform, news, ct)
        );
        var edited = feed.Select((m, i) => (Message: m, News: news[i])).Where(m => m.Message.Before is not null).ToList();
        await stage.DoAsync<ReceiveMessages, Received>(u =>
            u.DoAsync(
                DemoStage.Operator,
                school,
                account,
                MessageSource.Platform,
                [.. edited.Select(m => m.News with { Text = m.Message.Text, EditedAt = m.News.SentAt + TimeSpan.FromMinutes(20) })],
                ct
            )
        );
        // The night message: at one school somebody has read it and raised the alarm; at the others it waits to be found.
        var night = received.Ids[feed.Index().First(m => m.Item.Author == DemoFeed.Nameless).Index];
        if (alarmed)
            await stage.DoAsync<SetUrgency, Done>(u => u.DoAsync(Actor.Of(DemoTrust.Id, owner), school, night, Urgency.RiskToLife, ct));
        foreach (var (message, id) in feed.Zip(received.Ids).Where(m => m.First.End is not null))
        {
            var end = message.End!;
            await stage.DoAsync<EndMessage, bool>(u =>
                u.DoAsync(Actor.Of(DemoTrust.Id, owner), school, id, new(end.End, end.Because, end.To), ct)
            );
        }
    }

    private static IncomingMessage News(DemoMessage message, int number, DateTimeOffset now) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"story-{number}"),
            message.Kind,
            $"story:{message.Author}",
            message.Author,
            message.Before ?? message.Text,
            now - message.Ago
        )
        {
            Thread = message.Thread,
        };
}
