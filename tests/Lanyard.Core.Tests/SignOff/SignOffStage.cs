using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.SignOff;

/// <summary>A trust of two schools with a policy in force that staff sign, on Monday 2 March 2026.</summary>
internal sealed class SignOffStage : IAsyncDisposable
{
    public const string Yearly = "attest-every: 1y, ";

    private SignOffStage(TestHouse house) => House = house;

    public TestHouse House { get; }
    public Id<Trust> Trust { get; private set; }
    public Id<School> School { get; private set; }
    public Id<School> Other { get; private set; }
    public Id<HeldPolicy> Policy { get; private set; }
    public Id<Edition> Edition { get; private set; }

    public Actor Operator => Actor.Operator(Trust);
    public DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    public static string Text(string interval = "", string words = "Posts are friendly.") =>
        $$"""
            policy: river
            title: Social media policy
            owner: River Trust
            level: trust
            standing: in-force
            approver: Standards committee
            approved: 2026-01
            sections:
              - title: Tone
                clauses:
                  - clause: "1"
                    says: {{words}}
                    binds: [staff]
                    carried: guide
                    controls:
                      - guidance-card: { moment: writing-a-post }
              - title: Signing
                clauses:
                  - clause: "2"
                    says: Staff sign the policy.
                    binds: [staff]
                    carried: attest
                    controls:
                      - sign-off: { audiences: [staff], {{interval}}duty: [read, comply] }
                  - clause: "3"
                    says: Staff are those whom the trust employs.
                    binds: [staff]
                    carried: record
                    controls:
                      - staff-means: { audience: [staff, trust-staff] }

            """;

    public static async Task<SignOffStage> SetAsync(TestHouse house, string? text = null)
    {
        var stage = new SignOffStage(house) { Trust = await house.FoundTrustAsync() };
        stage.School = await house.AddSchoolAsync(stage.Trust);
        stage.Other = await house.AddSchoolAsync(stage.Trust, "Marsh Lane Primary");
        stage.Edition = await house.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(stage.Operator, new(text ?? Text(), null, [stage.School, stage.Other]), default)
        );
        stage.Policy = await stage.ReadAsync(db => db.Policies.Select(p => p.Id).SingleAsync());
        return stage;
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    public Task<Id<Person>> StaffAsync(string name, Id<School>? school = null) =>
        House.AddPersonAsync(Trust, Role.Staff, school ?? School, name);

    public RoundWish Wish => new([Audience.Staff], Today.AddDays(28), 14, false);

    public async Task<Id<Round>> StartAsync(RoundWish? wish = null, Id<School>? school = null)
    {
        var round = await House.DoAsync<StartRound, Id<Round>>(u => u.DoAsync(Operator, Policy, school, wish ?? Wish, default));
        await AskAsync();
        return round;
    }

    public Task<DateTimeOffset?> AskAsync() => TickAsync(AskSignatories.Kind);

    public Task<DateTimeOffset?> FollowAsync() => TickAsync(FollowLedger.Kind);

    /// <summary>The morning's work, on the day that the clock shows.</summary>
    public Task<DateTimeOffset?> MorningAsync() => TickAsync(KeepRounds.Kind);

    public async Task ReadToEndAsync(Id<Person> person, Id<Round> round)
    {
        var digest = await DigestAsync(round);
        await House.DoAsync<ReadPolicy, Done>(u => u.SeeAsync(Actor.Of(Trust, person), round, 1, digest, default));
        await House.DoAsync<ReadPolicy, Done>(u => u.EndAsync(Actor.Of(Trust, person), round, digest, default));
    }

    public async Task<Id<Receipt>> SignAsync(Id<Person> person, Id<Round> round)
    {
        await ReadToEndAsync(person, round);
        var digest = await DigestAsync(round);
        return await House.DoAsync<SignPolicy, Id<Receipt>>(u =>
            u.DoAsync(Actor.Of(Trust, person), round, digest, SigningWay.SignedIn, default)
        );
    }

    public async Task<Id<Edition>> NextEditionAsync(bool material, DateOnly from, string? words = null)
    {
        var edition = await House.DoAsync<BeginEdition, Id<Edition>>(u => u.NextAsync(Operator, Policy, default));
        var next = Text(words: words ?? $"Posts are friendly and kind, edition {edition}.");
        await House.DoAsync<RewriteEdition, Done>(u => u.DoAsync(Operator, edition, next, 1, default));
        await House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(Operator, edition, default));
        var approving = new Approving("Standards committee", Today, "SC/1", material, new(2030), null);
        await House.DoAsync<ApproveEdition, Done>(u => u.DoAsync(Operator, edition, approving, default));
        await House.DoAsync<PutInForce, Done>(u => u.DoAsync(Operator, edition, from, default));
        return edition;
    }

    public Task<string> DigestAsync(Id<Round> round) =>
        ReadAsync(async db =>
            await (from r in db.Rounds where r.Id == round join e in db.Editions on r.Edition equals e.Id select e.Digest).SingleAsync()
        );

    public Task<Round> RoundAsync(Id<Round> round) => ReadAsync(db => db.Rounds.AsNoTracking().SingleAsync(r => r.Id == round));

    public Task<Signatory> SignatoryAsync(Id<Round> round, Id<Person> person) =>
        ReadAsync(db => db.Signatories.AsNoTracking().SingleAsync(s => s.Round == round && s.Person == person));

    public Task<TallyCount> TallyAsync(Id<Round> round, Id<School>? school = null)
    {
        var at = school ?? School;
        return ReadAsync(async db => (await db.RoundTallies.AsNoTracking().SingleAsync(t => t.Round == round && t.School == at)).Count);
    }

    public async Task<Proof> StandingAsync(DateOnly? day = null)
    {
        var on = day ?? Today;
        var standings = await House.InScopeAsync(
            Trust,
            s => s.GetRequiredService<StandingQueries>().OfAsync(School, new(on.AddYears(-1), on), default)
        );
        return standings.Single().Clauses.Single(c => c.Clause.Number == "2").Proof;
    }

    /// <summary>What the ledger holds of these kinds, in order.</summary>
    public Task<List<string>> EventsAsync(params string[] kinds) =>
        ReadAsync(db =>
            db.Database.SqlQuery<string>(
                    $"select kind as \"Value\" from ledger_event where trust_id = {Trust.Value} and kind = any({kinds}) order by seq"
                )
                .ToListAsync()
        );

    public Task<T> ReadAsync<T>(Func<LanyardDb, Task<T>> read) => House.InScopeAsync(Trust, s => read(s.GetRequiredService<LanyardDb>()));

    public Task<string> RefusedAsync<TUseCase, TValue>(Func<TUseCase, Task<Outcome<TValue>>> work)
        where TUseCase : notnull =>
        House.InScopeAsync(
            null,
            async s => string.Join(" ", (await work(s.GetRequiredService<TUseCase>())).Refusals.Select(r => r.Sentence))
        );

    /// <summary>The tallies hold exactly what the signatories and groups say.</summary>
    public async Task AssertCountedAsync()
    {
        var wrong = await ReadAsync(db =>
            db.Database.SqlQuery<int>(
                    $"""
                    with people as (
                        select round_id, school_id, state, late and state = 'Owed' as late, 1 as n from signatory where trust_id = {Trust.Value}
                        union all
                        select g.round_id, g.school_id, case when r.state = 'Closed' then 'Lapsed' else 'Owed' end,
                            g.late and r.state <> 'Closed', g.size - g.confirmed
                        from signing_group g join round r on r.trust_id = g.trust_id and r.round_id = g.round_id where g.trust_id = {Trust.Value}
                        union all
                        select round_id, school_id, 'HasSigned', false, confirmed from signing_group where trust_id = {Trust.Value}
                    ), counted as (
                        select t.round_id, t.school_id,
                            coalesce(sum(n) filter (where p.state = 'Owed'), 0) as owed,
                            coalesce(sum(n) filter (where p.state = 'HasSigned'), 0) as have_signed,
                            coalesce(sum(n) filter (where p.state = 'Refused'), 0) as refused,
                            coalesce(sum(n) filter (where p.state = 'Left'), 0) as gone,
                            coalesce(sum(n) filter (where p.state = 'Lapsed'), 0) as lapsed,
                            coalesce(sum(n) filter (where p.late), 0) as late
                        from round_tally t left join people p using (round_id, school_id)
                        where t.trust_id = {Trust.Value} group by 1, 2
                    )
                    select count(*)::int as "Value" from round_tally t join counted c using (round_id, school_id)
                    where t.trust_id = {Trust.Value} and (t.owed, t.have_signed, t.refused, t."left", t.lapsed, t.late)
                        is distinct from (c.owed, c.have_signed, c.refused, c.gone, c.lapsed, c.late)
                    """
                )
                .SingleAsync()
        );
        Assert.Equal(0, wrong);
    }

    public Task<DateTimeOffset?> TickAsync(string kind) =>
        House.InScopeAsync(
            Trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(kind).RunAsync(House.Clock.GetUtcNow(), CancellationToken.None)
        );

    public void GoTo(DateOnly day) => House.Clock.Set(UkTime.InstantOf(day, new(6, 0)));
}
