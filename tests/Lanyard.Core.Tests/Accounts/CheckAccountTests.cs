using Lanyard.Core.Accounts;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Accounts;

public sealed class CheckAccountTests(CoreFixture fixture) : IAsyncLifetime
{
    private const string Policy = """
        policy: river
        title: Social media policy
        owner: River
        level: school
        standing: in-force
        sections:
          - title: Checks
            clauses:
              - clause: "4.1"
                says: Accounts are looked at every week.
                binds: [moderator]
                carried: workflow
                controls:
                  - account-check: { what: accounts, every: 7d, holidays-included: true }

        """;

    private TestHouse House { get; set; } = null!;
    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }
    private Id<Person> Owner { get; set; }
    private Id<Account> Account { get; set; }

    public async ValueTask InitializeAsync()
    {
        House = fixture.House();
        Trust = await House.FoundTrustAsync();
        School = await House.AddSchoolAsync(Trust);
        Owner = await House.AddPersonAsync(Trust, Role.Moderator, School, "Maya Moderator", "maya@meadow.example");
        Account = await House.DoAsync<EnterAccount, Id<Account>>(u =>
            u.DoAsync(
                Actor.Operator(Trust),
                School,
                new()
                {
                    Platform = "x",
                    Handle = "@meadow",
                    Name = "News",
                    Owner = Owner,
                },
                default
            )
        );
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [Fact]
    public async Task Week_WithoutALook_IsMissedOnce_WithItsClause_AndALookBeginsANewOne()
    {
        await BindAsync();
        await WaitAsync(TimeSpan.FromDays(6));
        Assert.Empty(await MissesAsync());

        await WaitAsync(TimeSpan.FromDays(2));
        await WaitAsync(TimeSpan.FromDays(3));
        Assert.Equal(["CheckMissed river@1/4.1"], await MissesAsync());

        await House.DoAsync<CheckAccount, Done>(u => u.DoAsync(Actor.Of(Trust, Owner), School, Account, CheckFinding.Nothing, default));
        await WaitAsync(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        Assert.Single(await MissesAsync());
        await WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(2, (await MissesAsync()).Count);
        Assert.Contains("AccountChecked river@1/4.1", await LedgerAsync());
        var told = await House.InScopeAsync(Trust, s => s.GetRequiredService<LanyardDb>().Notifications.CountAsync(n => n.Person == Owner));
        Assert.Equal(2, told);
    }

    [Fact]
    public async Task SilentPolicy_AsksForNoLook_AndALookIsKeptAllTheSame()
    {
        await WaitAsync(TimeSpan.FromDays(60));
        Assert.Empty(await MissesAsync());

        await House.DoAsync<CheckAccount, Done>(u => u.DoAsync(Actor.Of(Trust, Owner), School, Account, CheckFinding.Something, default));

        Assert.Contains("AccountChecked", await LedgerAsync());
        var account = await AccountAsync();
        Assert.Null(account.CheckDue);
        Assert.Equal(House.Clock.GetUtcNow(), account.CheckedAt);
    }

    [Fact]
    public async Task Policy_ThatComesIntoForceLater_CountsFromItsDay()
    {
        await WaitAsync(TimeSpan.FromDays(60));
        await BindAsync();

        await WaitAsync(TimeSpan.FromDays(6));
        Assert.Empty(await MissesAsync());
        await WaitAsync(TimeSpan.FromDays(2));
        Assert.Single(await MissesAsync());
    }

    [Fact]
    public async Task Miss_WhileTheHeadIsAway_ReachesWhoeverStandsIn()
    {
        await BindAsync();
        var head = await House.AddPersonAsync(Trust, Role.Headteacher, School, "Henry Head", "henry@meadow.example");
        var deputy = await House.AddPersonAsync(Trust, Role.SeniorLeader, School, "Dora Deputy", "dora@meadow.example");
        var today = UkTime.DateOf(House.Clock.GetUtcNow());
        var appointment = await House.InScopeAsync(
            Trust,
            s => s.GetRequiredService<LanyardDb>().Appointments.Where(a => a.Person == head).Select(a => a.Id).SingleAsync()
        );
        await House.DoAsync<NameDeputy, Id<Deputyship>>(u =>
            u.DoAsync(
                Actor.Operator(Trust),
                new()
                {
                    Appointment = appointment,
                    Deputy = deputy,
                    From = today,
                    Until = today.AddDays(20),
                },
                default
            )
        );

        await WaitAsync(TimeSpan.FromDays(8));

        var told = await House.InScopeAsync(
            Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Notifications.Where(n => n.Kind == NotificationKind.CheckMissed)
                    .Select(n => n.Person)
                    .ToListAsync()
        );
        Assert.Equal(new[] { Owner, head, deputy }.Order(), told.Order());
    }

    [Fact]
    public async Task ClosedAccount_IsLookedAtByNobody()
    {
        await BindAsync();
        await House.DoAsync<CloseAccount, Done>(u => u.DoAsync(Actor.Operator(Trust), School, Account, default));

        await WaitAsync(TimeSpan.FromDays(30));

        Assert.Empty(await MissesAsync());
        var refused = await House.InScopeAsync(
            Trust,
            s => s.GetRequiredService<CheckAccount>().DoAsync(Actor.Of(Trust, Owner), School, Account, CheckFinding.Nothing, default)
        );
        Assert.Contains("closed", Assert.Single(refused.Refusals).Sentence, StringComparison.Ordinal);
    }

    private Task<Id<Edition>> BindAsync() =>
        House.DoAsync<TakeOnPolicy, Id<Edition>>(u => u.DoAsync(Actor.Operator(Trust), new(Policy, School, [School]), default));

    private async Task WaitAsync(TimeSpan by)
    {
        House.Clock.Move(by);
        await House.InScopeAsync(
            Trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(WatchChecks.Kind).RunAsync(House.Clock.GetUtcNow(), default)
        );
    }

    private Task<Account> AccountAsync() =>
        House.InScopeAsync(Trust, s => s.GetRequiredService<LanyardDb>().Accounts.AsNoTracking().SingleAsync(a => a.Id == Account));

    private async Task<IReadOnlyList<string>> MissesAsync() =>
        [.. (await LedgerAsync()).Where(e => e.StartsWith("CheckMissed", StringComparison.Ordinal))];

    private async Task<IReadOnlyList<string>> LedgerAsync() =>
        await House.InScopeAsync(
            Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>(
                        $"""
                        select rtrim(kind || ' ' || array_to_string(clauses, ' ')) as "Value" from ledger_event
                        where trust_id = {Trust.Value} and subject_kind = 8 order by seq
                        """
                    )
                    .ToListAsync()
        );
}
