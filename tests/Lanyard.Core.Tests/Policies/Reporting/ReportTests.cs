using System.Globalization;
using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies.Reporting;

/// <summary>The clock of a house begins on Monday 2 March 2026.</summary>
public sealed class ReportTests(CoreFixture fixture) : IAsyncLifetime
{
    /// <summary>The clause of Stokes Wood on watching over how the policy is carried out.</summary>
    private const string Clause = "7.p2";

    private TestHouse House { get; set; } = null!;
    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }
    private Actor Operator => Actor.Operator(Trust);
    private DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        House = fixture.House();
        Trust = await House.FoundTrustAsync();
        School = await House.AddSchoolAsync(Trust, "Meadow Bank");
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [Fact]
    public async Task Clause_OnReporting_IsKeptFromTheDayOfTheReport_AndNotBefore()
    {
        await UnderAsync("stokes-wood");
        Assert.Equal(Standing.NoEvidence, await StandingAsync(Today));
        House.Clock.Move(TimeSpan.FromDays(7));

        Assert.Equal(1, await DrawAsync());

        Assert.Equal(Standing.Kept, await StandingAsync(Today));
        Assert.Equal(Standing.NoEvidence, await StandingAsync(Today.AddDays(-1)));
    }

    [Fact]
    public async Task Clause_ThatNamesABody_IsKeptOnceTheReportWasPresentedToIt_AndDueAgainAfterItsInterval()
    {
        await UnderAsync(
            "stokes-wood",
            t =>
                t.Replace(
                    "owner: [headteacher]\n              duty: [monitor-implementation, update]",
                    "owner: [headteacher]\n              every: 1y\n              present-to: [governors]",
                    StringComparison.Ordinal
                )
        );
        await DrawAsync();
        Assert.Equal(Standing.AtRisk, await StandingAsync(Today));
        House.Clock.Move(TimeSpan.FromDays(3));

        await PresentAsync(1, Bind.Governors, Today);

        Assert.Equal(Standing.Kept, await StandingAsync(Today));
        Assert.Equal(Standing.AtRisk, await StandingAsync(Today.AddDays(-1)));
        Assert.Equal(Today.AddYears(1), (await FindAsync(1)).NextDue);
        House.Clock.Move(TimeSpan.FromDays(366));
        Assert.Equal(Standing.Broken, await StandingAsync(Today));
    }

    [Fact]
    public async Task Report_ThatWasMade_StaysAsItWas_AndItsFileHasTheDigestThatTheLedgerKeeps()
    {
        await UnderAsync("odbst");
        await DrawAsync();
        var made = await FindAsync(1);
        var before = await ReportCsv.TextAsync(made.Sheet, made.Mark);
        await House.AddPersonAsync(Trust, Role.Headteacher, School, "Helen Head");
        House.Clock.Move(TimeSpan.FromDays(40));

        var after = await FindAsync(1);

        Assert.Equal(before, await ReportCsv.TextAsync(after.Sheet, after.Mark));
        var body = await EventAsync("ReportDrawn");
        var print = Fingerprint.Of(before);
        Assert.All(
            [print.First, print.Second, print.Third, print.Fourth],
            p => Assert.Contains(p.ToString(CultureInfo.InvariantCulture), body, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("says", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mark_IsAPlaceInTheLedger_ThatAnybodyCanLookUp()
    {
        await UnderAsync("odbst");
        await DrawAsync();
        var made = await FindAsync(1);

        var digest = await ReadAsync(db =>
            db.Database.SqlQuery<string>(
                    $"select encode(digest, 'hex') as \"Value\" from ledger_event where trust_id = {Trust.Value} and seq = {made.LedgerEvent}"
                )
                .SingleAsync()
        );

        Assert.Equal(digest, made.LedgerDigest);
    }

    [Fact]
    public async Task Csv_HoldsEveryClauseWithItsStandingAndDay_AndSaysWhatIsLocalPractice()
    {
        await UnderAsync("odbst");
        var open = LocalSettings.Open(SeedPolicies.All["odbst"], []).First(o => o.Setting.Type.Type == typeof(bool));
        var policy = await ReadAsync(db => db.Policies.Select(p => p.Id).SingleAsync());
        await House.DoAsync<SetLocalSetting, Done>(u =>
            u.DoAsync(Operator, policy, School, new LocalValue(open.Clause.Number, open.Kind.Name, open.Setting.Name, "true"), default)
        );

        var (text, mark) = await House.InScopeAsync(
            Trust,
            async s =>
            {
                var reports = s.GetRequiredService<ReportQueries>();
                var here = await reports.LedgerAsync(default);
                return (await ReportCsv.TextAsync(await reports.SheetAsync(School, DateSpan.YearTo(Today), default), here), here);
            }
        );

        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(SeedPolicies.All["odbst"].Clauses.Count() + 1, lines.Length);
        Assert.StartsWith("\uFEFFschool,policy,edition,section,clause,says", lines[0], StringComparison.Ordinal);
        Assert.Contains(",\"local practice, not policy text\",", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], l => Assert.EndsWith($",{Today:yyyy-MM-dd},{mark.Event},{mark.Digest}", l, StringComparison.Ordinal));
        var words = Domain.Policies.Language.Slug.Words(open.Setting.Name);
        var local = Assert.Single(lines[1..], l => l.Contains($",{open.Clause.Number},", StringComparison.Ordinal));
        Assert.Contains($",{words},", local, StringComparison.Ordinal);
        Assert.Equal(1, lines[1..].Count(l => l.Contains($",{words},", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Day_ThatIsPast_IsReportedAsItStoodThen()
    {
        await UnderAsync("stokes-wood");
        var before = Today;
        House.Clock.Move(TimeSpan.FromDays(10));
        await DrawAsync();
        House.Clock.Move(TimeSpan.FromDays(10));

        var then = await SheetAsync(before);
        var now = await SheetAsync(Today);

        Assert.Equal(Standing.NoEvidence, then.Lines.Single(l => l.Clause == Clause).Standing);
        Assert.Equal(Standing.Kept, now.Lines.Single(l => l.Clause == Clause).Standing);
        Assert.Null(now.Lines.Single(l => l.Clause == Clause).Before);
        Assert.Empty((await SheetAsync(before.AddYears(-1))).Policies);
    }

    [Fact]
    public async Task Report_IsRefused_ForDaysToComeAndForASchoolWithoutAPolicy()
    {
        Assert.Contains("nothing to report", await RefusedAsync<DrawReport, int>(u => u.DoAsync(Operator, School, null, null, default)));
        await UnderAsync("odbst");
        Assert.Contains(
            "nobody knows how a clause will stand",
            await RefusedAsync<DrawReport, int>(u => u.DoAsync(Operator, School, null, Today.AddDays(1), default))
        );
        Assert.Empty(await ReadAsync(db => db.MadeReports.ToListAsync()));
    }

    [Fact]
    public async Task Presentation_IsRefused_ForWhatDoesNotFit_AndRecordedOnce()
    {
        await UnderAsync("stokes-wood");
        await DrawAsync();

        Assert.Equal(["to", "meeting", "minute"], await FieldsAsync(1, null, null, " "));
        Assert.Equal(["to"], await FieldsAsync(1, Bind.Headteacher, Today, "GB/1"));
        Assert.Equal(["meeting"], await FieldsAsync(1, Bind.Governors, Today.AddDays(-1), "GB/1"));
        Assert.Equal(["meeting"], await FieldsAsync(1, Bind.Governors, Today.AddDays(1), "GB/1"));
        Assert.Equal([null], await FieldsAsync(2, Bind.Governors, Today, "GB/1"));
        await PresentAsync(1, Bind.Governors, Today);
        Assert.Equal([null], await FieldsAsync(1, Bind.Governors, Today, "GB/2"));

        var body = await EventAsync("ReportPresented");
        Assert.DoesNotContain("GB/1", body, StringComparison.Ordinal);
        Assert.Equal("GB/1", (await FindAsync(1)).MinuteReference);
    }

    [Fact]
    public async Task ReportsOfManySchools_AreTheSameAsEachByItself()
    {
        await UnderAsync("odbst");
        var other = await House.AddSchoolAsync(Trust, "Hill Top");

        var (both, each) = await House.InScopeAsync(
            Trust,
            async s =>
            {
                var reports = s.GetRequiredService<ReportQueries>();
                var all = await reports.EachAsync([School, other], DateSpan.YearTo(Today), default).ToListAsync();
                return (all, new[] { await reports.SheetAsync(School, DateSpan.YearTo(Today), default) });
            }
        );

        Assert.Equal(["Meadow Bank", "Hill Top"], both.Select(s => s.School));
        Assert.Equal(each[0].Lines.Select(l => (l.Clause, l.Standing)), both[0].Lines.Select(l => (l.Clause, l.Standing)));
        Assert.Empty(both[1].Policies);
        var trust = TrustSheet.Of("Heron Vale", DateSpan.YearTo(Today), both.Select(SchoolOnSheet.Of));
        Assert.Equal(each[0].Counts.Lines, trust.Counts.Lines);
        Assert.Equal(1, trust.UnderPolicies);
    }

    private Task<Id<Edition>> UnderAsync(string policy, Func<string, string>? change = null) =>
        House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(
                Operator,
                new(
                    (change ?? (t => t))(SeedPolicies.Texts[policy]),
                    SeedPolicies.All[policy].Level == Level.School ? School : null,
                    [School]
                ),
                default
            )
        );

    private Task<int> DrawAsync() => House.DoAsync<DrawReport, int>(u => u.DoAsync(Operator, School, null, null, default));

    private Task<Done> PresentAsync(int number, Bind to, DateOnly meeting) =>
        House.DoAsync<PresentReport, Done>(u => u.DoAsync(Operator, School, number, to, meeting, "GB/1", default));

    private Task<MadeReport> FindAsync(int number) =>
        House.InScopeAsync(Trust, async s => (await s.GetRequiredService<ReportQueries>().FindAsync(School, number, default))!);

    private Task<ReportSheet> SheetAsync(DateOnly day) =>
        House.InScopeAsync(Trust, s => s.GetRequiredService<ReportQueries>().SheetAsync(School, DateSpan.YearTo(day), default));

    private async Task<Standing> StandingAsync(DateOnly day)
    {
        var found = await House.InScopeAsync(
            Trust,
            s => s.GetRequiredService<StandingQueries>().OfAsync(School, DateSpan.YearTo(day), default)
        );
        return found[0].Clauses.Single(c => c.Clause.Number == Clause).Proof.Standing;
    }

    private async Task<IEnumerable<string?>> FieldsAsync(int number, Bind? to, DateOnly? meeting, string? minute) =>
        (
            await House.InScopeAsync(
                Trust,
                s => s.GetRequiredService<PresentReport>().DoAsync(Operator, School, number, to, meeting, minute, default)
            )
        ).Refusals.Select(r => r.Field);

    private async Task<string> RefusedAsync<TUseCase, TValue>(Func<TUseCase, Task<Outcome<TValue>>> work)
        where TUseCase : notnull =>
        Assert.Single((await House.InScopeAsync(Trust, s => work(s.GetRequiredService<TUseCase>()))).Refusals).Sentence;

    private Task<string> EventAsync(string kind) =>
        ReadAsync(db =>
            db.Database.SqlQuery<string>($"select body as \"Value\" from ledger_event where trust_id = {Trust.Value} and kind = {kind}")
                .SingleAsync()
        );

    private Task<TValue> ReadAsync<TValue>(Func<LanyardDb, Task<TValue>> question) =>
        House.InScopeAsync(Trust, s => question(s.GetRequiredService<LanyardDb>()));
}
