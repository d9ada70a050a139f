using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies.Monitoring;

public sealed class NoticeOfMonitoringTests(CoreFixture fixture) : IAsyncLifetime
{
    private static readonly NoticeWish Wish = new()
    {
        LooksAt = [Monitored.SchoolSystems],
        Purposes = [MonitoringPurpose.Standards, MonitoringPurpose.UnauthorisedUse, MonitoringPurpose.Crime],
        AuthorisedBy = Role.Headteacher,
        Basis = LawfulBasis.LegitimateInterests,
        How = "The network manager looks at one device.\n\nIt is deleted after a month.",
        Contact = "The data protection officer",
    };

    private TestHouse House { get; set; } = null!;

    public ValueTask InitializeAsync()
    {
        House = fixture.House();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    [Fact]
    public async Task Clauses_FollowTheNotice_FromNoneToEverybodyHasReadIt()
    {
        var (trust, school, staff) = await UnderAsync("stokes-wood");

        Assert.Equal(Standing.NoEvidence, await StandingAsync(trust, school, "7.p1.s1"));
        await IssueAsync(trust, school);
        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "7.p1.s1"));
        await ReadAsync(trust, school, staff);
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "7.p1.s1"));
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "7.p1.s2"));

        await House.AddPersonAsync(trust, Role.Staff, school, "Newly Come");
        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "7.p1.s1"));
    }

    [Fact]
    public async Task Clauses_AreJudgedByTheNoticeThatStoodOnTheDay()
    {
        var (trust, school, staff) = await UnderAsync("stokes-wood");
        await IssueAsync(trust, school, from: Today.AddDays(3));

        Assert.Equal(Standing.NoEvidence, await StandingAsync(trust, school, "7.p1.s1"));
        House.Clock.Move(TimeSpan.FromDays(4));
        await ReadAsync(trust, school, staff);

        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "7.p1.s1"));
        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "7.p1.s1", Today.AddDays(-1)));
        Assert.Equal(Standing.NoEvidence, await StandingAsync(trust, school, "7.p1.s1", Today.AddDays(-2)));
    }

    [Fact]
    public async Task Notice_NamesWhatThePolicySpeaksOfAndTheSchoolDoesNotDo()
    {
        var (trust, school, staff) = await UnderAsync("odbst");
        await IssueAsync(trust, school, new() { Contact = "The office" });
        await ReadAsync(trust, school, staff);

        var notice = await NoticeAsync(trust, school);

        Assert.Equal([Monitored.UseAtWork, Monitored.FilterLog], notice.LeftOut);
        Assert.Contains(notice.Text!.Parts, p => p.Heading.StartsWith("What the policy speaks of", StringComparison.Ordinal));
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "4.2.b8.s2"));
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "2.3.s1"));
    }

    [Fact]
    public async Task Notice_IsInTheLedger_WithTheDigestOfItsWords_AndNoneOfThem()
    {
        var (trust, school, staff) = await UnderAsync("stokes-wood");
        await House.DoAsync<WriteNotice, Done>(u => u.DoAsync(Actor.Operator(trust), school, Wish, default));
        Assert.DoesNotContain("MonitoringNoticeIssued", await EventsAsync(trust));

        await IssueAsync(trust, school);
        await ReadAsync(trust, school, staff);

        Assert.Equal(["MonitoringNoticeIssued", "MonitoringNoticeRead"], (await EventsAsync(trust)).TakeLast(2));
        var bodies = await House.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>($"select body as \"Value\" from ledger_event where trust_id = {trust.Value} order by seq")
                    .ToListAsync()
        );
        Assert.DoesNotContain(bodies, b => b.Contains("network manager", StringComparison.Ordinal));
        var notice = await NoticeAsync(trust, school);
        Assert.Equal("It is deleted after a month.", notice.Text!.Parts.Single(p => p.Heading == "How it is done").Lines[^1]);
    }

    [Fact]
    public async Task Words_OfAnIssuedNotice_StayAsTheyWere()
    {
        var (trust, school, _) = await UnderAsync("stokes-wood");
        await IssueAsync(trust, school);
        var before = (await NoticeAsync(trust, school)).Text!.Digest;

        await IssueAsync(trust, school, Wish with { Contact = "Somebody else" });

        var all = await House.InScopeAsync(trust, s => s.GetRequiredService<NoticeQueries>().IssuedAsync(school, default));
        Assert.Equal([2, 1], all.Select(n => n.Number));
        Assert.Equal(before, all[1].Text!.Digest);
    }

    [Fact]
    public async Task Reading_IsForThoseWhomItConcerns_AndCountsOnce()
    {
        var (trust, school, staff) = await UnderAsync("stokes-wood");
        var governor = await House.AddPersonAsync(trust, Role.Governor, school, "Gwen Governor");
        await IssueAsync(trust, school);

        Assert.Contains("does not concern you", await RefusedAsync(u => u.DoAsync(Actor.Of(trust, governor), school, 1, default)));
        Assert.Contains("no such notice", await RefusedAsync(u => u.DoAsync(Actor.Of(trust, staff), school, 7, default)));
        Assert.Contains("Only somebody on the list", await RefusedAsync(u => u.DoAsync(Actor.Operator(trust), school, 1, default)));
        await ReadAsync(trust, school, staff);
        House.Clock.Move(TimeSpan.FromDays(2));
        var again = await House.DoAsync<ReadNotice, DateOnly>(u => u.DoAsync(Actor.Of(trust, staff), school, 1, default));

        Assert.Equal(Today.AddDays(-2), again);
        Assert.Single(await EventsAsync(trust), "MonitoringNoticeRead");
    }

    [Fact]
    public async Task Reading_OfANoticeThatNoLongerStands_IsRefused()
    {
        var (trust, school, staff) = await UnderAsync("stokes-wood");
        await IssueAsync(trust, school);
        await IssueAsync(trust, school);

        Assert.Contains("not the notice that stands", await RefusedAsync(u => u.DoAsync(Actor.Of(trust, staff), school, 1, default)));
    }

    [Fact]
    public async Task Governors_AreConcernedWhereThePolicyCountsThemAsStaff_AndMayGetItOnPaper()
    {
        var (trust, school, staff) = await UnderAsync("king-offa");
        var governor = await House.AddPersonAsync(trust, Role.Governor, school, "Gwen Governor");
        await IssueAsync(trust, school, Wish with { LooksAt = [Monitored.Internet, Monitored.Email] });
        await ReadAsync(trust, school, staff);

        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "8.1"));
        await House.DoAsync<ReadNotice, DateOnly>(u => u.OnPaperAsync(Actor.Of(trust, staff), school, 1, governor, default));

        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "8.1"));
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "8.2"));
    }

    [Theory]
    [InlineData(-1, "nobody was told before")]
    [InlineData(400, "within a year")]
    public async Task Notice_OfAnImpossibleDay_IsRefused(int days, string sentence)
    {
        var (trust, school, _) = await UnderAsync("stokes-wood");

        var refused = await House.InScopeAsync(
            trust,
            s => s.GetRequiredService<IssueNotice>().DoAsync(Actor.Operator(trust), school, Wish, Today.AddDays(days), default)
        );

        Assert.Contains(sentence, Assert.Single(refused.Refusals).Sentence, StringComparison.Ordinal);
        Assert.Equal("from", refused.Refusals[0].Field);
    }

    private async Task<(Id<Trust> Trust, Id<School> School, Id<Person> Staff)> UnderAsync(string policy)
    {
        var trust = await House.FoundTrustAsync();
        var school = await House.AddSchoolAsync(trust);
        var own = SeedPolicies.All[policy].Level == Level.School ? school : (Id<School>?)null;
        // Seeds may stand as drafts; these tests are about what binds.
        await House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(
                Actor.Operator(trust),
                new(SeedPolicies.Texts[policy].Replace("standing: draft", "standing: in-force", StringComparison.Ordinal), own, [school]),
                default
            )
        );
        return (trust, school, await House.AddPersonAsync(trust, Role.Staff, school, "Sam Staff"));
    }

    private Task<int> IssueAsync(Id<Trust> trust, Id<School> school, NoticeWish? wish = null, DateOnly? from = null) =>
        House.DoAsync<IssueNotice, int>(u => u.DoAsync(Actor.Operator(trust), school, wish ?? Wish, from ?? Today, default));

    private Task<DateOnly> ReadAsync(Id<Trust> trust, Id<School> school, Id<Person> person) =>
        House.DoAsync<ReadNotice, DateOnly>(async u =>
        {
            var notice = await NoticeAsync(trust, school);
            return await u.DoAsync(Actor.Of(trust, person), school, notice.Number, default);
        });

    private async Task<NoticeOfMonitoring> NoticeAsync(Id<Trust> trust, Id<School> school) =>
        (await House.InScopeAsync(trust, s => s.GetRequiredService<NoticeQueries>().StandingAsync(school, Today, default)))!;

    private async Task<Standing> StandingAsync(Id<Trust> trust, Id<School> school, string clause, DateOnly? day = null)
    {
        var standings = await House.InScopeAsync(
            trust,
            s => s.GetRequiredService<StandingQueries>().OfAsync(school, DateSpan.YearTo(day ?? Today), default)
        );
        return standings.Single().Clauses.Single(c => c.Clause.Number == clause).Proof.Standing;
    }

    private Task<List<string>> EventsAsync(Id<Trust> trust) =>
        House.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>($"select kind as \"Value\" from ledger_event where trust_id = {trust.Value} order by seq")
                    .ToListAsync()
        );

    private async Task<string> RefusedAsync(Func<ReadNotice, Task<Outcome<DateOnly>>> work) =>
        string.Join(' ', (await House.InScopeAsync(null, s => work(s.GetRequiredService<ReadNotice>()))).Refusals.Select(r => r.Sentence));
}
