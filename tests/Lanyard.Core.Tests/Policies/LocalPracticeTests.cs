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

public sealed class LocalPracticeTests(CoreFixture fixture) : IAsyncLifetime
{
    private TestHouse House { get; set; } = null!;
    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }
    private Id<HeldPolicy> Policy { get; set; }
    private Actor Operator => Actor.Operator(Trust);
    private DateOnly Today => UkTime.DateOf(House.Clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        House = fixture.House();
        Trust = await House.FoundTrustAsync();
        School = await House.AddSchoolAsync(Trust);
        await House.DoAsync<TakeOnPolicy, Id<Edition>>(u => u.DoAsync(Operator, new(SeedPolicies.Texts["odbst"], null, [School]), default));
        Policy = await ReadAsync(db => db.Policies.Select(p => p.Id).SingleAsync());
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [Fact]
    public async Task Field_FilledChangedAndEmptied_IsKeptChangeByChange()
    {
        await FieldAsync("school-contact", "Ring the office");
        await FieldAsync("school-contact", "Ring the office");
        await FieldAsync("school-contact", "Ask at reception");
        await FieldAsync("school-contact", "  ");

        Assert.Equal(
            [(null, "Ring the office"), ("Ring the office", "Ask at reception"), ("Ask at reception", null)],
            (await ReadAsync(db => db.LocalChanges.OrderBy(c => c.Seq).ToListAsync())).Select(c => (c.Before, c.After))
        );
        Assert.Empty(await ReadAsync(db => db.LocalFields.ToListAsync()));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("School-Contact")]
    [InlineData("FM.level.s2")]
    [InlineData("")]
    public async Task Anything_ButTheFieldsThatAreLeftToTheSchool_IsRefusedAndTheAttemptKept(string name)
    {
        var refused = await RefusedAsync<SetLocalField>(u => u.DoAsync(Operator, Policy, School, name, "Our own", default));

        Assert.Contains("belongs to the trust", refused, StringComparison.Ordinal);
        Assert.Equal(1L, await DefendedAsync());
    }

    [Fact]
    public async Task SettingThatTheClauseSays_IsRefusedAndTheAttemptKept_AndSoAreItsWords()
    {
        var says = await RefusedAsync<SetLocalSetting>(u =>
            u.DoAsync(Operator, Policy, School, new LocalValue("4.1.s2", "reply-within", "within", "12h"), default)
        );
        var words = await RefusedAsync<DefendText>(u => u.DoAsync(Operator, Policy, School, "says", default));

        Assert.Contains("Clause 4.1.s2 says this itself", says, StringComparison.Ordinal);
        Assert.Contains("belongs to the trust", words, StringComparison.Ordinal);
        Assert.Equal(2L, await DefendedAsync());
        Assert.Empty(await ReadAsync(db => db.LocalSettings.ToListAsync()));
    }

    [Fact]
    public async Task School_WhereThePolicyDoesNotApply_SetsNothing()
    {
        var other = await House.AddSchoolAsync(Trust, "Elsewhere");

        var field = await RefusedAsync<SetLocalField>(u => u.DoAsync(Operator, Policy, other, "school-contact", "Here", default));
        var words = await RefusedAsync<DefendText>(u => u.DoAsync(Operator, Policy, other, "says", default));

        Assert.Equal("This policy does not apply to that school.", field);
        Assert.Equal(field, words);
        Assert.Equal(0L, await DefendedAsync());
    }

    [Fact]
    public async Task SeveralSettings_AreAllSetOrNone()
    {
        var open = LocalSettings.Open(SeedPolicies.All["odbst"], []).Where(o => o.Setting.Type.Type == typeof(bool)).Take(2).ToList();
        LocalValue[] values = [.. open.Select(o => new LocalValue(o.Clause.Number, o.Kind.Name, o.Setting.Name, "true"))];

        await RefusedAsync<SetLocalSetting>(u =>
            u.DoAllAsync(Operator, Policy, School, [values[0], values[1] with { Value = "perhaps" }], default)
        );
        Assert.Empty(await ReadAsync(db => db.LocalSettings.ToListAsync()));
        await House.DoAsync<SetLocalSetting, Done>(u => u.DoAllAsync(Operator, Policy, School, values, default));
        Assert.Equal(2, (await ReadAsync(db => db.LocalSettings.ToListAsync())).Count);
    }

    [Fact]
    public async Task DayInThePast_IsShownWithWhatWasHeldThen()
    {
        var open = LocalSettings.Open(SeedPolicies.All["odbst"], []).First(o => o.Setting.Type.Type == typeof(bool));
        var value = new LocalValue(open.Clause.Number, open.Kind.Name, open.Setting.Name, "true");
        var before = Today;
        House.Clock.Move(TimeSpan.FromDays(10));
        await FieldAsync("school-contact", "Ring the office");
        await House.DoAsync<SetLocalSetting, Done>(u => u.DoAsync(Operator, Policy, School, value, default));
        var set = Today;
        House.Clock.Move(TimeSpan.FromDays(10));
        await FieldAsync("school-contact", "");
        await House.DoAsync<SetLocalSetting, Done>(u => u.DoAsync(Operator, Policy, School, value with { Value = "" }, default));

        Assert.Equal(
            [(before, 0, 0), (set, 1, 1), (set.AddDays(9), 1, 1), (Today, 0, 0)],
            [await HeldAsync(before), await HeldAsync(set), await HeldAsync(set.AddDays(9)), await HeldAsync(Today)]
        );
    }

    [Fact]
    public async Task ValueOfAnEarlierEdition_ThatTheNextSaysItself_IsShownAsOutgrown_AndMayBeTakenBack()
    {
        var open = LocalSettings.Open(SeedPolicies.All["odbst"], []).First(o => o.Setting.Type.Type == typeof(bool));
        var value = new LocalValue(open.Clause.Number, open.Kind.Name, open.Setting.Name, "true");
        await House.DoAsync<SetLocalSetting, Done>(u => u.DoAsync(Operator, Policy, School, value, default));
        var tree = YamlTree.Read(SeedPolicies.Texts["odbst"]).Tree!;
        var edit = new Domain.Policies.Language.PolicyEdit(SeedPolicies.Texts["odbst"], tree).Set(
            value.Clause,
            value.Control,
            value.Setting,
            "false"
        );
        var next = await House.DoAsync<BeginEdition, Id<Edition>>(u => u.NextAsync(Operator, Policy, default));
        await House.DoAsync<RewriteEdition, Done>(u =>
            u.DoAsync(Operator, next, edit.Value.Apply(SeedPolicies.Texts["odbst"]), 1, default)
        );
        await House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(Operator, next, default));
        await House.DoAsync<ApproveEdition, Done>(u => u.DoAsync(Operator, next, new("SEC", Today, "SEC/1", false, null, null), default));
        await House.DoAsync<PutInForce, Done>(u => u.DoAsync(Operator, next, Today.AddDays(1), default));
        House.Clock.Move(TimeSpan.FromDays(1));

        var sheet = await House.InScopeAsync(Trust, s => s.GetRequiredService<LocalQueries>().OfAsync(School, "odbst", Today, default));
        Assert.Equal([value], sheet!.Outgrown);
        Assert.Equal(0, (await HeldAsync(Today)).Settings);
        Assert.Contains(
            "says this itself",
            await RefusedAsync<SetLocalSetting>(u => u.DoAsync(Operator, Policy, School, value, default)),
            StringComparison.Ordinal
        );
        await House.DoAsync<SetLocalSetting, Done>(u => u.DoAsync(Operator, Policy, School, value with { Value = "" }, default));
        Assert.Empty(await ReadAsync(db => db.LocalSettings.ToListAsync()));
    }

    private Task<Done> FieldAsync(string name, string value) =>
        House.DoAsync<SetLocalField, Done>(u => u.DoAsync(Operator, Policy, School, name, value, default));

    private async Task<(DateOnly Day, int Fields, int Settings)> HeldAsync(DateOnly day)
    {
        var standing = Assert.Single(
            await House.InScopeAsync(
                Trust,
                s => s.GetRequiredService<StandingQueries>().OfAsync(School, new(day.AddYears(-1), day), default)
            )
        );
        return (day, standing.Facts.LocalFields.Count, standing.Placed.Text.Controls.Sum(b => b.LocalSettings.Count));
    }

    private async Task<long> DefendedAsync() =>
        (long)
            (
                await fixture.Server.ReadAsync(
                    $"select count(*) from ledger_event where trust_id = '{Trust}' and kind = 'LockedTextDefended'"
                )
            )!;

    private Task<string> RefusedAsync<TUseCase>(Func<TUseCase, Task<Outcome<Done>>> work)
        where TUseCase : notnull =>
        House.InScopeAsync(
            Trust,
            async s => string.Join(" ", (await work(s.GetRequiredService<TUseCase>())).Refusals.Select(r => r.Sentence))
        );

    private Task<TValue> ReadAsync<TValue>(Func<LanyardDb, Task<TValue>> question) =>
        House.InScopeAsync(Trust, s => question(s.GetRequiredService<LanyardDb>()));
}
