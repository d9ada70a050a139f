using System.Globalization;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Bench;

/// <summary>
/// How clauses stand, over a ledger that grows: one school of a year's events, and a thousand schools under 120 clauses. Beside each the bare
/// query of the same tallies. A look must cost what changed, so the lines of a table should not differ much.
/// </summary>
internal static class StandingBench
{
    private const int Clauses = 120;
    private const int Many = 1_000;
    private const string OneSchool = "Standing: one school, 120 clauses, a year";
    private const string AllSchools = "Standing: 1,000 schools, 120 clauses each, a year";

    public static async Task RunAsync(Figures figures, TestServer server, TimeSpan time, IReadOnlyList<int> sizes)
    {
        foreach (var events in sizes)
        {
            await using var house = new TestHouse(server.Database);
            house.Clock.Move(TimeProvider.System.GetUtcNow() - house.Clock.GetUtcNow());
            var one = await FoundAsync(house, 1);
            await FillAsync(server, one, events);
            var said = events.ToString("N0", CultureInfo.InvariantCulture);
            var day = UkTime.DateOf(house.Clock.GetUtcNow());
            var bare = figures.Add(
                await Measure.RunAsync(
                    OneSchool,
                    $"bare tallies, {said} events",
                    1,
                    time,
                    _ => Task.FromResult(() => BareAsync(house, one, day))
                )
            );
            figures.Add(
                await Measure.RunAsync(
                    OneSchool,
                    $"every clause, {said} events",
                    1,
                    time,
                    _ => Task.FromResult(() => ReckonAsync(house, one, day)),
                    bare
                )
            );
        }
        foreach (var events in sizes)
            await AllAsync(figures, server, time, events);
    }

    private static async Task AllAsync(Figures figures, TestServer server, TimeSpan time, int events)
    {
        await using var house = new TestHouse(server.Database);
        house.Clock.Move(TimeProvider.System.GetUtcNow() - house.Clock.GetUtcNow());
        var all = await FoundAsync(house, Many);
        await FillAsync(server, all, events);
        var said = events.ToString("N0", CultureInfo.InvariantCulture);
        var day = UkTime.DateOf(house.Clock.GetUtcNow());
        var bare = figures.Add(
            await Measure.RunAsync(
                AllSchools,
                $"bare tallies, {said} events",
                1,
                time,
                _ => Task.FromResult(() => BareAsync(house, all, day))
            )
        );
        var offset = 0;
        figures.Add(
            // Another day each time, so that nothing is remembered.
            await Measure.RunAsync(
                AllSchools,
                $"first look, {said} events",
                1,
                time,
                _ => Task.FromResult(() => LookAsync(house, all, day.AddDays(-(offset++ % 60)))),
                bare
            )
        );
        await LookAsync(house, all, day);
        figures.Add(
            await Measure.RunAsync(
                AllSchools,
                $"another look, {said} events",
                1,
                time,
                _ => Task.FromResult(() => LookAsync(house, all, day)),
                bare
            )
        );
        var at = 0;
        figures.Add(
            await Measure.RunAsync(
                AllSchools,
                $"a look after one event, {said} events",
                1,
                time,
                _ =>
                    Task.FromResult<Func<Task>>(async () =>
                    {
                        await HappenAsync(house, all, all.Schools[at++ % Many]);
                        await LookAsync(house, all, day);
                    }),
                bare
            )
        );
    }

    private sealed record Ground(Id<Trust> Trust, Id<HeldPolicy> Policy, IReadOnlyList<Id<School>> Schools, string Edition);

    private static async Task<Ground> FoundAsync(TestHouse house, int schools)
    {
        var trust = await house.FoundTrustAsync();
        var ids = new List<Id<School>>();
        for (var n = 0; n < schools; n++)
            ids.Add(await house.AddSchoolAsync(trust, string.Create(CultureInfo.InvariantCulture, $"School {n}")));
        var actor = Actor.Operator(trust);
        var edition = await house.DoAsync<BeginEdition, Id<Edition>>(u => u.NewPolicyAsync(actor, null, Text(), default));
        await house.DoAsync<CheckEdition, Checked>(u => u.DoAsync(actor, edition, default));
        var today = UkTime.DateOf(house.Clock.GetUtcNow());
        await house.DoAsync<ApproveEdition, Done>(u => u.DoAsync(actor, edition, new("board", today, "1", false, null, null), default));
        await house.DoAsync<PutInForce, Done>(u => u.DoAsync(actor, edition, today, default));
        var policy = await house.InScopeAsync(trust, s => s.GetRequiredService<LanyardDb>().Policies.Select(p => p.Id).SingleAsync());
        await house.DoAsync<PlacePolicy, Done>(u => u.DoAsync(actor, policy, ids.ToHashSet(), default));
        // A year ago already, so that days back in the year have a board too.
        await house.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.ExecuteSqlAsync($"update placement set \"from\" = \"from\" - 366 where trust_id = {trust.Value}")
        );
        await house.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.ExecuteSqlAsync($"update edition set in_force_from = in_force_from - 366 where trust_id = {trust.Value}")
        );
        return new(trust, policy, ids, "bench@1");
    }

    private static string Text() =>
        """
            policy: bench
            title: Social media policy
            owner: Bench Trust
            level: trust
            standing: draft
            sections:

            """
        + string.Concat(
            Enumerable
                .Range(0, 12)
                .Select(section =>
                    $"  - title: Part {section}\n    clauses:\n"
                    + string.Concat(
                        Enumerable
                            .Range(1, Clauses / 12)
                            .Select(n =>
                                $"""
                                          - clause: "{section * 10 + n}"
                                            says: Each school takes the policy on.
                                            binds: [school]
                                            carried: record
                                            controls:
                                              - policy-adoption: {"{"} adoption-by: local-governing-body {"}"}

                                    """
                            )
                    )
                )
        );

    // The chain is not what is measured: events are put in whole, with a digest that verifies nothing, and noted by the product's own function.
    private static async Task FillAsync(TestServer server, Ground ground, int events)
    {
        const int batch = 50_000;
        var schools = string.Join(',', ground.Schools.Select(s => $"'{s}'"));
        for (var done = 0; done < events; done += batch)
        {
            var first = 10_000_000L + done;
            var last = first + Math.Min(batch, events - done) - 1;
            await TestServer.RunAsync(
                server.Owner,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    select set_config('lanyard.trust', '{ground.Trust}', false);
                    insert into ledger_event
                    select '{ground.Trust}', n, gen_random_uuid(), now() - (n % 365) * interval '1 day', 'EditionAdopted', 6, gen_random_uuid(),
                        (array[{schools}]::uuid[])[1 + n % {ground.Schools.Count}], 2, null, null,
                        array['{ground.Edition}/' || (1 + n / {ground.Schools.Count} % {Clauses})], repeat('x', 100), '\x00'
                    from generate_series({first}, {last}) n;
                    select note_clauses({first}, {last});
                    update ledger_head set seq = {last} where trust_id = '{ground.Trust}';
                    """
                )
            );
        }
        await TestServer.RunAsync(server.Owner, "analyze clause_tally; analyze ledger_event");
    }

    private static async Task BareAsync(TestHouse house, Ground ground, DateOnly day) =>
        await house.InScopeAsync(
            ground.Trust,
            s => s.GetRequiredService<TallyQueries>().OfAsync([ground.Edition], ground.Schools, DateSpan.YearTo(day), default)
        );

    private static async Task ReckonAsync(TestHouse house, Ground ground, DateOnly day) =>
        await house.InScopeAsync(
            ground.Trust,
            s => s.GetRequiredService<StandingQueries>().OfAsync(ground.Schools, DateSpan.YearTo(day), default)
        );

    private static async Task LookAsync(TestHouse house, Ground ground, DateOnly day) =>
        await house.InScopeAsync(ground.Trust, s => s.GetRequiredService<BoardQueries>().OfAsync(ground.Schools, day, default));

    private static Task<Done> HappenAsync(TestHouse house, Ground ground, Id<School> school) =>
        house.InScopeAsync(
            null,
            async s =>
            {
                await using var change = await s.GetRequiredService<Changes>().BeginAsync(Actor.Clock(ground.Trust), default);
                change.Record(new LocalFieldSet(ground.Policy, school));
                await change.CommitAsync(default);
                return Done.It;
            }
        );
}
