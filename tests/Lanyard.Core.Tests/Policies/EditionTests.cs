using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies;

public sealed class EditionTests(CoreFixture fixture) : IAsyncLifetime
{
    private const string Text = """
        policy: river-school
        title: Social media policy
        owner: River School
        level: trust
        standing: draft
        approver: Standards committee
        review-every: 1y
        locked: true
        local-fields: [school-contact]
        sections:
          - title: Tone
            clauses:
              - clause: "1.1"
                says: Posts are friendly.
                binds: [staff]
                carried: guide
                controls:
                  - guidance-card: { moment: writing-a-post }
              - clause: "1.2"
                says: Messages are answered within two days.
                binds: [moderator]
                carried: workflow
                controls:
                  - reply-within: { within: 48h }
        """;

    private TestHouse House { get; set; } = null!;

    public ValueTask InitializeAsync()
    {
        House = fixture.House();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    [Fact]
    public async Task Edition_GoesFromDraftToInForce_OnlyStepByStep()
    {
        var (actor, school) = await TrustAsync();
        var edition = await BeginAsync(actor);

        Assert.Contains("checked first", await RefusedAsync<ApproveEdition, Done>(u => u.DoAsync(actor, edition, Approval(), default)));
        Assert.Contains("approved it", await RefusedAsync<PutInForce, Done>(u => u.DoAsync(actor, edition, Today, default)));
        await House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(actor, edition, default));
        Assert.Contains(
            "names Standards committee",
            await RefusedAsync<ApproveEdition, Done>(u => u.DoAsync(actor, edition, Approval() with { Body = "The head" }, default))
        );
        await House.DoAsync<ApproveEdition, Done>(u => u.DoAsync(actor, edition, Approval(), default));
        Assert.Contains("never change", await RefusedAsync<RewriteEdition, Done>(u => u.DoAsync(actor, edition, Text, 3, default)));
        await House.DoAsync<PutInForce, Done>(u => u.DoAsync(actor, edition, Today, default));
        await PlaceAsync(actor, edition, school);
        var standing = Assert.Single(await StandingAsync(actor, school));

        Assert.Equal([Standing.Kept, Standing.NoEvidence], standing.Clauses.Select(c => c.Proof.Standing));
        Assert.Equal(
            ["PolicyRegistered", "EditionBegun", "EditionChecked", "EditionApproved", "EditionPutInForce", "PolicyPlaced"],
            (await EventsAsync(actor)).Where(k =>
                k.StartsWith("Policy", StringComparison.Ordinal) || k.StartsWith("Edition", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task Draft_BreaksNothing()
    {
        var (actor, school) = await TrustAsync();
        await House.DoAsync<TakeOnPolicy, Id<Edition>>(u => u.DoAsync(actor, new(Text, null, [school]), default));

        var standing = Assert.Single(await StandingAsync(actor, school));

        Assert.All(standing.Clauses, c => Assert.Equal(Standing.NotInForce, c.Proof.Standing));
    }

    [Fact]
    public async Task NextEdition_TakesOverOnItsDay_AndTheDayBeforeIsStillJudgedByTheOld()
    {
        var (actor, school) = await TrustAsync();
        var first = await InForceAsync(actor, school);
        var policy = (await OverAsync(actor, school, Today)).Held.Id;
        var second = await House.DoAsync<BeginEdition, Id<Edition>>(u => u.NextAsync(actor, policy, default));
        await House.DoAsync<RewriteEdition, Done>(u =>
            u.DoAsync(actor, second, Text.Replace("48h", "24h", StringComparison.Ordinal), 1, default)
        );
        await House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(actor, second, default));
        await House.DoAsync<ApproveEdition, Done>(u => u.DoAsync(actor, second, Approval(), default));
        await House.DoAsync<PutInForce, Done>(u => u.DoAsync(actor, second, Today.AddDays(10), default));

        Assert.Equal(1, (await OverAsync(actor, school, Today.AddDays(9))).Edition.Number);
        Assert.Equal(2, (await OverAsync(actor, school, Today.AddDays(10))).Edition.Number);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task LockedText_TakesOnlyTheFieldsLeftToTheSchool_AndKeepsTheAttempt()
    {
        var (actor, school) = await TrustAsync();
        var edition = await InForceAsync(actor, school);
        var policy = (await OverAsync(actor, school, Today)).Held.Id;

        var refusal = await RefusedAsync<SetLocalField, Done>(u => u.DoAsync(actor, policy, school, "title", "Our own", default));
        await House.DoAsync<SetLocalField, Done>(u => u.DoAsync(actor, policy, school, "school-contact", "The office", default));

        Assert.Contains("belongs to the trust", refusal);
        Assert.Equal(["LockedTextDefended", "LocalFieldSet"], (await EventsAsync(actor)).TakeLast(2));
        Assert.NotEqual(default, edition);
    }

    [Fact]
    public async Task LocalSetting_FillsWhatTheClauseLeavesOpen_AndNeverWhatItSays()
    {
        var (actor, school) = await TrustAsync();
        await InForceAsync(actor, school);
        var policy = (await OverAsync(actor, school, Today)).Held.Id;

        var refusal = await RefusedAsync<SetLocalSetting, Done>(u =>
            u.DoAsync(actor, policy, school, new("1.2", "reply-within", "within", "12h"), default)
        );
        await House.DoAsync<SetLocalSetting, Done>(u =>
            u.DoAsync(actor, policy, school, new("1.2", "reply-within", "acknowledgement-counts", "true"), default)
        );

        var bound = (await OverAsync(actor, school, Today)).Text.Clauses.Last().Controls.Single();
        Assert.Contains("Clause 1.2 says this itself", refusal);
        Assert.True(bound.IsLocalPractice);
        Assert.Contains("acknowledged", bound.Control.Sentence);
    }

    private async Task<(Actor Actor, Id<School> School)> TrustAsync()
    {
        var trust = await House.FoundTrustAsync();
        return (Actor.Operator(trust), await House.AddSchoolAsync(trust));
    }

    private Task<Id<Edition>> BeginAsync(Actor actor) =>
        House.DoAsync<BeginEdition, Id<Edition>>(u => u.NewPolicyAsync(actor, null, Text, default));

    private async Task<Id<Edition>> InForceAsync(Actor actor, Id<School> school)
    {
        var edition = await BeginAsync(actor);
        await House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(actor, edition, default));
        await House.DoAsync<ApproveEdition, Done>(u => u.DoAsync(actor, edition, Approval(), default));
        await House.DoAsync<PutInForce, Done>(u => u.DoAsync(actor, edition, Today, default));
        await PlaceAsync(actor, edition, school);
        return edition;
    }

    private async Task PlaceAsync(Actor actor, Id<Edition> edition, Id<School> school)
    {
        var policy = await House.InScopeAsync(
            actor.Trust,
            s => s.GetRequiredService<LanyardDb>().Editions.Where(e => e.Id == edition).Select(e => e.Policy).SingleAsync()
        );
        await House.DoAsync<PlacePolicy, Done>(u => u.DoAsync(actor, policy, new HashSet<Id<School>> { school }, default));
    }

    private Approving Approval() => new("standards committee", Today, "SC/26/3", true, null, null);

    private Task<IReadOnlyList<PolicyStanding>> StandingAsync(Actor actor, Id<School> school) =>
        House.InScopeAsync(
            actor.Trust,
            s => s.GetRequiredService<StandingQueries>().OfAsync(school, new(Today.AddYears(-1), Today), default)
        );

    private Task<PlacedPolicy> OverAsync(Actor actor, Id<School> school, DateOnly day) =>
        House.InScopeAsync(
            actor.Trust,
            async s => Assert.Single(await s.GetRequiredService<PolicyQueries>().OverAsync(school, day, default))
        );

    private Task<List<string>> EventsAsync(Actor actor) =>
        House.InScopeAsync(
            actor.Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>(
                        $"select kind as \"Value\" from ledger_event where trust_id = {actor.Trust.Value} order by seq"
                    )
                    .ToListAsync()
        );

    private Task<string> RefusedAsync<TUseCase, TValue>(Func<TUseCase, Task<Outcome<TValue>>> work)
        where TUseCase : notnull =>
        House.InScopeAsync(
            null,
            async s => string.Join(" ", (await work(s.GetRequiredService<TUseCase>())).Refusals.Select(r => r.Sentence))
        );
}
