using System.Diagnostics;
using System.Globalization;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Core.SignIn;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Lanyard.Testing;
using Lanyard.Web.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lanyard.Bench;

/// <summary>
/// A sign-off round for 20 people and for 20,000: the press that starts it, the asking in the background beside the bare rows, and its pages
/// beside the bare query of the same fifty rows. The page of 20,000 should cost what the page of 20 costs.
/// </summary>
internal static class SignOffBench
{
    private const int Few = 20;
    private const int Many = 20_000;
    private const int Port = 18_090;
    private const int Workers = 4;
    private const string Pressing = "Sign-off: the press that starts a round";
    private const string Asking = "Sign-off: people asked in the background, 400 a transaction";
    private const string Pages = "Sign-off: pages of a round, 4 connections";

    public static async Task RunAsync(Figures figures, TestServer server, TimeSpan time)
    {
        await using var house = new TestHouse(
            server.Database,
            s => s.Replace(ServiceDescriptor.Singleton(new SecurityClock(TimeProvider.System)))
        );
        house.Clock.Move(TimeProvider.System.GetUtcNow() - house.Clock.GetUtcNow());
        var few = await FoundAsync(house, server, Few);
        var many = await FoundAsync(house, server, Many);
        await TestServer.RunAsync(server.Owner, "analyze");

        await StartAsync(house, few);
        var press = figures.Add(
            await Measure.RunAsync(Pressing, "for 20 people", 1, time, _ => Task.FromResult<Func<Task>>(() => StartAsync(house, few)))
        );
        figures.Add(
            await Measure.RunAsync(
                Pressing,
                "for 20,000 people",
                1,
                time,
                _ => Task.FromResult<Func<Task>>(() => StartAsync(house, many)),
                press
            )
        );

        var bare = figures.Add(await TimedAsync("bare rows: a signatory and an event each", null, () => BareAsync(server, many)));
        var (of20, of20000) = (await StartAsync(house, few), await StartAsync(house, many));
        await AskAsync(house, few);
        figures.Add(await TimedAsync("a round of 20,000", bare, () => AskAsync(house, many)));
        await TestServer.RunAsync(server.Owner, "analyze");
        await PagesAsync(figures, server, house, time, (few, of20), (many, of20000));
    }

    private static async Task PagesAsync(
        Figures figures,
        TestServer server,
        TestHouse house,
        TimeSpan time,
        (Ground Ground, Id<Round> Round) few,
        (Ground Ground, Id<Round> Round) many
    )
    {
        var query = figures.Add(
            await Measure.RunAsync(
                Pages,
                "bare query of 50 rows of 20,000",
                Workers,
                time,
                _ => QueryAsync(server, many.Ground, many.Round)
            )
        );
        await using var lanyard = HouseBuilder.Build(
            new() { Port = Port, DataFolder = Path.GetTempPath() },
            server.Database,
            b => b.Logging.ClearProviders()
        );
        await lanyard.StartAsync();
        var short20 = figures.Add(await PageAsync("the page of a round of 20", few.Ground, $"/s/bench-school/sign-off/{few.Round}", query));
        var page = $"/s/bench-school/sign-off/{many.Round}";
        figures.Add(await PageAsync("the page of a round of 20,000", many.Ground, page, short20));
        figures.Add(await PageAsync("its last page", many.Ground, $"{page}?after={await NearTheEndAsync(house, many)}", short20));
        figures.Add(await PageAsync("the list of rounds", many.Ground, "/s/bench-school/sign-off", short20));

        async Task<Figure> PageAsync(string what, Ground ground, string path, Figure beside)
        {
            var cookie = await PagesBench.CookieAsync(lanyard, house, ground.Trust, ground.Head);
            // The first page of a kind is compiled as it is drawn, which is another matter.
            await (await PagesBench.GetAsync(Port, path, cookie))();
            return await Measure.RunAsync(Pages, what, Workers, time, _ => PagesBench.GetAsync(Port, path, cookie), beside);
        }
    }

    private sealed record Ground(Id<Trust> Trust, Id<School> School, Id<HeldPolicy> Policy, Id<Person> Head);

    private static async Task<Ground> FoundAsync(TestHouse house, TestServer server, int people)
    {
        var trust = await house.FoundTrustAsync("Bench Trust");
        var school = await house.AddSchoolAsync(trust, "Bench School");
        var head = await house.AddPersonAsync(trust, Role.Headteacher, school);
        await house.DoAsync<TakeOnPolicy, Id<Edition>>(u => u.DoAsync(Actor.Operator(trust), new(Text, null, [school]), default));
        var policy = await house.InScopeAsync(trust, s => s.GetRequiredService<LanyardDb>().Policies.Select(p => p.Id).SingleAsync());
        await TestServer.RunAsync(
            server.Owner,
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                with made as (
                    insert into person (trust_id, person_id, full_name, name_key, created_at)
                    select '{trust}', gen_random_uuid(), 'Bench Person ' || n, 'bench person ' || to_char(n, 'FM00000'), now()
                    from generate_series(2, {people}) n returning person_id)
                insert into appointment (trust_id, appointment_id, person_id, role, school_id, "from")
                select '{trust}', gen_random_uuid(), person_id, 'Staff', '{school}', date '2025-09-01' from made
                """
            )
        );
        return new(trust, school, policy, head);
    }

    private const string Text = """
        policy: bench
        title: Social media policy
        owner: Bench Trust
        level: trust
        standing: in-force
        approver: Board
        approved: 2026-01
        sections:
          - title: Signing
            clauses:
              - clause: "1"
                says: Staff sign the policy.
                binds: [staff]
                carried: attest
                controls:
                  - sign-off: { audiences: [staff], attest-every: 1y, duty: [read] }

        """;

    private static Task<Id<Round>> StartAsync(TestHouse house, Ground ground)
    {
        var wish = new RoundWish([Audience.Staff], UkTime.DateOf(house.Clock.GetUtcNow()).AddDays(28), 14, false);
        return house.DoAsync<StartRound, Id<Round>>(u =>
            u.DoAsync(Actor.Operator(ground.Trust), ground.Policy, ground.School, wish, default)
        );
    }

    private static Task<DateTimeOffset?> AskAsync(TestHouse house, Ground ground) =>
        house.InScopeAsync(
            ground.Trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(AskSignatories.Kind).RunAsync(house.Clock.GetUtcNow(), CancellationToken.None)
        );

    /// <summary>How many of the 20,000 a second, for work that is done once; the milliseconds are those of a batch.</summary>
    private static async Task<Figure> TimedAsync(string what, Figure? beside, Func<Task> work)
    {
        var (start, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await work();
        var (took, cpu) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - busy);
        const int batches = Many / AskSignatories.Batch;
        var perSecond = Many / took.TotalSeconds;
        var each = took.TotalMilliseconds / batches;
        return new(
            Asking,
            what,
            perSecond,
            each,
            each,
            cpu.TotalMilliseconds / batches,
            beside?.What,
            beside is null ? null : perSecond / beside.PerSecond
        );
    }

    // The same rows as one statement each in a transaction of their own: what the database could do at best.
    private static async Task BareAsync(TestServer server, Ground ground)
    {
        await TestServer.RunAsync(
            server.Owner,
            """
            create table bare_signatory (like signatory including indexes);
            create table bare_event (trust_id uuid, seq bigint, id uuid, at timestamptz, kind text, body text, digest bytea, primary key (trust_id, seq))
            """
        );
        for (var done = 0; done < Many; done += AskSignatories.Batch)
            await TestServer.RunAsync(
                server.Owner,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    begin;
                    insert into bare_signatory (trust_id, round_id, person_id, school_id, name_key, asked_on, due, joiner, state, state_on, late, remind_on, reminders, sections_read)
                        select '{ground.Trust}', '{ground.Policy}', person_id, '{ground.School}', name_key, date '2026-01-01', date '2026-02-01', false, 'Owed', date '2026-01-01', false, date '2026-01-25', 0, 0
                        from person where trust_id = '{ground.Trust}' order by person_id offset {done} limit {AskSignatories.Batch};
                    insert into bare_event
                        select '{ground.Trust}', n, gen_random_uuid(), now(), 'SignatureAsked', repeat('x', 200), sha256(n::text::bytea)
                        from generate_series({done + 1}, {done + AskSignatories.Batch}) n;
                    commit
                    """
                )
            );
    }

    private static async Task<Func<Task>> QueryAsync(TestServer server, Ground ground, Id<Round> round)
    {
        var connection = await server.Database.App.OpenConnectionAsync();
        await using (var set = new NpgsqlCommand("select set_config('lanyard.trust', $1, false)", connection))
        {
            set.Parameters.Add(new() { Value = ground.Trust.ToString() });
            await set.ExecuteNonQueryAsync();
        }
        var command = new NpgsqlCommand(
            """
            select s.person_id, p.full_name, s.due
            from signatory s join person p on p.trust_id = s.trust_id and p.person_id = s.person_id
            where s.trust_id = $1 and s.round_id = $2 and s.school_id = $3 and s.state = 'Owed' order by s.due, s.name_key, s.person_id limit 50
            """,
            connection
        )
        {
            Parameters =
            {
                new() { Value = ground.Trust.Value },
                new() { Value = round.Value },
                new() { Value = ground.School.Value },
            },
        };
        await command.PrepareAsync();
        return async () =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                _ = (reader.GetGuid(0), reader.GetString(1), reader.GetFieldValue<DateOnly>(2));
        };
    }

    private static Task<Id<Person>> NearTheEndAsync(TestHouse house, (Ground Ground, Id<Round> Round) many) =>
        house.InScopeAsync(
            many.Ground.Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Signatories.Where(r => r.Round == many.Round)
                    .OrderByDescending(r => r.NameKey)
                    .Skip(50)
                    .Select(r => r.Person)
                    .FirstAsync()
        );
}
