using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies;

/// <summary>The clock of a house begins on Monday 2 March 2026.</summary>
public sealed class ReferenceRemindersTests(CoreFixture fixture) : IAsyncLifetime
{
    private const string Text = """
        policy: river
        title: Social media policy
        owner: River
        level: school
        standing: in-force
        approver: Governing board
        approved: APPROVED
        related: [Staff code of conduct]
        laws: [Equality Act 2010]
        sections:
          - title: Tone
            clauses:
              - clause: "1"
                says: Posts are friendly.
                binds: [staff]
                carried: guide
                controls:
                  - guidance-card: { moment: writing-a-post }

        """;

    private TestHouse House { get; set; } = null!;
    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }
    private Id<Person> Head { get; set; }
    private Actor Operator => Actor.Operator(Trust);
    private DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        House = fixture.House();
        Trust = await House.FoundTrustAsync();
        School = await House.AddSchoolAsync(Trust);
        Head = await House.AddPersonAsync(Trust, Role.Headteacher, School, email: $"head@{Trust}.example");
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [Fact]
    public async Task WhatAPolicyNames_IsToBeLookedUpAMonthAfterItComesIntoForce_AndAYearAfterEachLook()
    {
        var policy = await TakeOnAsync("2026-03-02");
        Assert.Equal(Six(2026, 4, 2), await TickAsync());
        Assert.Equal(0, await ToldAsync());

        House.Clock.Set(Six(2026, 4, 2));
        Assert.Equal(Six(2027, 4, 2), await TickAsync());
        Assert.Equal(1, await ToldAsync());

        await CheckAsync(policy, "Staff code of conduct");
        Assert.Equal(new(2026, 4, 2), await DueAsync());
        House.Clock.Set(Six(2026, 5, 4));
        await CheckAsync(policy, "Equality Act 2010");
        Assert.Equal(new(2027, 4, 2), await DueAsync());
        Assert.Equal(Six(2027, 4, 2), await TickAsync());
        Assert.Equal(1, await ToldAsync());

        House.Clock.Set(Six(2027, 4, 2));
        await TickAsync();
        Assert.Equal(2, await ToldAsync());
        await CheckAsync(policy, "Staff code of conduct");
        Assert.Equal(Six(2027, 5, 4), await TickAsync());
    }

    [Fact]
    public async Task PolicyTakenOn_ThatIsInForceForYears_IsDueAtOnce_AndTheHeadIsToldOnce()
    {
        await TakeOnAsync("2019-01-01");
        await TickAsync();
        await TickAsync();

        Assert.Equal(1, await ToldAsync());
        Assert.Equal([Head], await ReadAsync(db => db.Notifications.Select(n => n.Person).ToListAsync()));
    }

    [Fact]
    public async Task PolicyThatIsWithdrawn_RemindsNobody()
    {
        var policy = await TakeOnAsync("2019-01-01");
        var edition = await ReadAsync(db => db.Editions.Where(e => e.Policy == policy).Select(e => e.Id).SingleAsync());
        await House.DoAsync<WithdrawEdition, Done>(u => u.DoAsync(Operator, edition, default));

        Assert.Null(await TickAsync());
        Assert.Equal(0, await ToldAsync());
    }

    private async Task<Id<HeldPolicy>> TakeOnAsync(string approved)
    {
        await House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Operator, new(Text.Replace("APPROVED", approved, StringComparison.Ordinal), School, [School]), default)
        );
        return await ReadAsync(db => db.Policies.Select(p => p.Id).SingleAsync());
    }

    private Task<Done> CheckAsync(Id<HeldPolicy> policy, string name) =>
        House.DoAsync<CheckReference, Done>(u => u.DoAsync(Operator, policy, name, null, false, default));

    private Task<DateTimeOffset?> TickAsync() =>
        House.InScopeAsync(
            Trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(RemindOfReferences.Kind).RunAsync(House.Clock.GetUtcNow(), default)
        );

    private Task<int> ToldAsync() => ReadAsync(db => db.Notifications.CountAsync(n => n.Kind == NotificationKind.ReferencesDue));

    private Task<DateOnly> DueAsync() => ReadAsync(db => db.ReferenceReminders.Select(r => r.DueOn).SingleAsync());

    private static DateTimeOffset Six(int year, int month, int day) => UkTime.InstantOf(new(year, month, day), new(6, 0));

    private Task<TValue> ReadAsync<TValue>(Func<LanyardDb, Task<TValue>> question) =>
        House.InScopeAsync(Trust, s => question(s.GetRequiredService<LanyardDb>()));
}
