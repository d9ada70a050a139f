using Lanyard.Core.Accounts;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Inbox;
using Lanyard.Core.Policies;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Inbox;

/// <summary>A school with an account, somebody who looks after it, and a policy that promises an answer within 48 hours.</summary>
public sealed class InboxHouse : IAsyncDisposable
{
    private const string Policy = """
        policy: river
        title: Social media policy
        owner: River
        level: school
        standing: in-force
        sections:
          - title: Comments
            clauses:
              - clause: "4.1"
                says: Comments are answered within two days.
                binds: [moderator]
                carried: workflow
                controls:
                  - reply-within: { within: 48h, weekend: end-of-next-working-day, acknowledgement-counts: ACK }

        """;

    public required TestHouse House { get; init; }
    public required Id<Trust> Trust { get; init; }
    public required Id<School> School { get; init; }
    public required Id<Person> Owner { get; init; }
    public required Id<Person> Head { get; init; }
    public required Id<Account> Account { get; init; }
    public Actor Actor => Actor.Of(Trust, Owner);
    public DateTimeOffset Now => House.Clock.GetUtcNow();

    public static async Task<InboxHouse> OfAsync(CoreFixture fixture, bool promises = true, bool acknowledgementCounts = false)
    {
        var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var school = await house.AddSchoolAsync(trust);
        if (promises)
            await house.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
                u.DoAsync(
                    Actor.Operator(trust),
                    new(Policy.Replace("ACK", acknowledgementCounts ? "true" : "false", StringComparison.Ordinal), school, [school]),
                    default
                )
            );
        var owner = await house.AddPersonAsync(trust, Role.Moderator, school, "Maya Moderator", "maya@meadow.example");
        var head = await house.AddPersonAsync(trust, Role.Headteacher, school, "Henry Head", "henry@meadow.example");
        var account = await house.DoAsync<EnterAccount, Id<Account>>(u =>
            u.DoAsync(
                Actor.Operator(trust),
                school,
                new()
                {
                    Platform = "facebook",
                    Handle = "MeadowBank",
                    Name = "School page",
                    Owner = owner,
                },
                default
            )
        );
        return new()
        {
            House = house,
            Trust = trust,
            School = school,
            Owner = owner,
            Head = head,
            Account = account,
        };
    }

    public IncomingMessage News(string key = "1", string text = "When is the fair?", TimeSpan? ago = null) =>
        new(key, MessageKind.Comment, "parent-1", "A parent", text, Now - (ago ?? TimeSpan.FromMinutes(5)));

    public Task<Received> HearAsync(params IReadOnlyList<IncomingMessage> news) =>
        House.DoAsync<ReceiveMessages, Received>(u =>
            u.DoAsync(Actor.Operator(Trust), School, Account, MessageSource.Program, news, default)
        );

    public async Task<Id<Message>> HearOneAsync(IncomingMessage? news = null) => (await HearAsync(news ?? News())).Ids[0];

    public Task<Message> MessageAsync(Id<Message> id) =>
        House.InScopeAsync(Trust, s => s.GetRequiredService<LanyardDb>().Messages.AsNoTracking().SingleAsync(m => m.Id == id));

    public Task<bool> EndAsync(Id<Message> id, MessageEnd end, NoReplyReason? because = null, HandOver? to = null) =>
        House.DoAsync<EndMessage, bool>(u => u.DoAsync(Actor, School, id, new(end, because, to), default));

    /// <summary>Lets time pass, and has the clock look at what is due.</summary>
    public async Task WaitAsync(TimeSpan by)
    {
        House.Clock.Move(by);
        await House.InScopeAsync(Trust, s => s.GetRequiredKeyedService<IAgendaHandler>(WatchPromises.Kind).RunAsync(Now, default));
    }

    /// <summary>What the ledger holds of this room, oldest first: the kind, and the clauses that it names.</summary>
    public async Task<IReadOnlyList<string>> LedgerAsync() =>
        await House.InScopeAsync(
            Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>(
                        $"""
                        select rtrim(kind || ' ' || array_to_string(clauses, ' ')) as "Value" from ledger_event
                        where trust_id = {Trust.Value} and subject_kind in (8, 9) order by seq
                        """
                    )
                    .ToListAsync()
        );

    public async Task<IReadOnlyList<string>> ToldAsync(Id<Person> person) =>
        await House.InScopeAsync(
            Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Notifications.Where(n => n.Person == person)
                    .OrderBy(n => n.At)
                    .Select(n => n.Kind.ToString())
                    .ToListAsync()
        );

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
