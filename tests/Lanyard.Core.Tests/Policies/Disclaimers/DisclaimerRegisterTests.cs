using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies.Disclaimers;

public sealed class DisclaimerRegisterTests(CoreFixture fixture) : IAsyncLifetime
{
    private static readonly AccountWish Wish = new()
    {
        Platform = "Facebook",
        Address = "@sam.at.home",
        NamesSchool = true,
        Shown = DisclaimerShown.NotYet,
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
    public async Task Clause_FollowsTheRegister_AsOfAnyDay()
    {
        var (trust, school, sam) = await UnderAsync("odbst");
        Assert.Equal(Standing.NoEvidence, await StandingAsync(trust, school, "3.3.b4"));

        var account = await KeepAsync(trust, school, sam, null, Wish with { Shown = DisclaimerShown.No });
        Assert.Equal(Standing.Broken, await StandingAsync(trust, school, "3.3.b4"));
        House.Clock.Move(TimeSpan.FromDays(1));
        await KeepAsync(trust, school, sam, account, Wish);
        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "3.3.b4"));
        House.Clock.Move(TimeSpan.FromDays(1));
        await KeepAsync(trust, school, sam, account, Wish with { Shown = DisclaimerShown.Shown, Where = "the profile text" });

        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "3.3.b4"));
        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "3.3.b4", Today.AddDays(-1)));
        Assert.Equal(Standing.Broken, await StandingAsync(trust, school, "3.3.b4", Today.AddDays(-2)));
    }

    [Fact]
    public async Task Everybody_IsAskedAgain_WhereTheyWereAskedAnew()
    {
        var (trust, school, sam) = await UnderAsync("odbst");
        await AnswerAsync(trust, school, sam, hasAccount: false, viewsMixed: null);
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "2.5.s2"));

        House.Clock.Move(TimeSpan.FromDays(1));
        await House.DoAsync<AskForDisclaimers, DateOnly>(u => u.DoAsync(Actor.Operator(trust), school, default));

        Assert.Equal(Standing.NoEvidence, await StandingAsync(trust, school, "2.5.s2"));
        await AnswerAsync(trust, school, sam, hasAccount: false, viewsMixed: null);
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "2.5.s2"));
        // The policy has its declaration signed each year.
        House.Clock.Move(TimeSpan.FromDays(366));
        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "2.5.s2"));
    }

    [Fact]
    public async Task Policy_WithoutAnInterval_AsksNobodyAgain()
    {
        var (trust, school, sam) = await UnderAsync("stokes-wood");
        await House.DoAsync<AskForDisclaimers, DateOnly>(u => u.DoAsync(Actor.Operator(trust), school, default));
        await AnswerAsync(trust, school, sam, hasAccount: null, viewsMixed: false);

        House.Clock.Move(TimeSpan.FromDays(900));

        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "3.b6"));
    }

    [Fact]
    public async Task School_IsAskedOnlyWhatItsPoliciesAsk()
    {
        var (trust, school, sam) = await UnderAsync("king-offa");

        Assert.Contains(
            "No policy over this school asks",
            await RefusedAsync<KeepLinkedAccount, Id<LinkedAccount>>(u => u.DoAsync(Actor.Of(trust, sam), school, null, Wish, default))
        );
        Assert.Contains(
            "may not name the school",
            await RefusedAsync<OfferWording, int>(u => u.DoAsync(Actor.Operator(trust), school, "My own.", default))
        );
        Assert.Contains(
            "Say whether your views",
            await RefusedAsync<AnswerDisclaimers, DateOnly>(u => u.DoAsync(Actor.Of(trust, sam), school, null, null, default))
        );
        await AnswerAsync(trust, school, sam, hasAccount: null, viewsMixed: true);

        Assert.Equal(Standing.AtRisk, await StandingAsync(trust, school, "5.3"));
    }

    [Fact]
    public async Task Wording_MakesTheClausesThatRestOnIt()
    {
        var (trust, school, _) = await UnderAsync("beam");
        Assert.Equal(Standing.NoEvidence, await StandingAsync(trust, school, "4.10.b2.s2"));

        await House.DoAsync<OfferWording, int>(u => u.DoAsync(Actor.Operator(trust), school, " My views\nare my own. ", default));
        var again = await House.DoAsync<OfferWording, int>(u => u.DoAsync(Actor.Operator(trust), school, "My views are my own.", default));

        Assert.Equal(1, again);
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "4.10.b2.s2"));
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "3.5.b6"));
    }

    [Fact]
    public async Task Account_IsItsOwnersAlone()
    {
        var (trust, school, sam) = await UnderAsync("odbst");
        var other = await House.AddPersonAsync(trust, Role.Headteacher, school, "Helen Head");
        var account = await KeepAsync(trust, school, sam, null, Wish);

        Assert.Contains(
            "no such account",
            await RefusedAsync<KeepLinkedAccount, Id<LinkedAccount>>(u => u.DoAsync(Actor.Of(trust, other), school, account, Wish, default))
        );
        Assert.Contains(
            "no such account",
            await RefusedAsync<RemoveLinkedAccount, Done>(u => u.DoAsync(Actor.Of(trust, other), school, account, default))
        );
    }

    [Fact]
    public async Task Ledger_KnowsNoAddress_AndWhatIsOffTheRegisterIsForgotten()
    {
        var (trust, school, sam) = await UnderAsync("odbst");
        var account = await KeepAsync(trust, school, sam, null, Wish);
        Assert.Contains(
            "Take it off first",
            await RefusedAsync<AnswerDisclaimers, DateOnly>(u => u.DoAsync(Actor.Of(trust, sam), school, false, null, default))
        );
        await House.DoAsync<RemoveLinkedAccount, Done>(u => u.DoAsync(Actor.Of(trust, sam), school, account, default));

        Assert.DoesNotContain(await BodiesAsync(trust), b => b.Contains("sam", StringComparison.OrdinalIgnoreCase));
        var row = await House.InScopeAsync(trust, s => s.GetRequiredService<LanyardDb>().LinkedAccounts.SingleAsync());
        Assert.Equal(("", "", Today), (row.Platform, row.Address, row.RemovedOn));
        Assert.Equal(Standing.Kept, await StandingAsync(trust, school, "3.3.b4"));
    }

    [Fact]
    public async Task Accounts_OfSomebodyWhoHasGone_AreForgottenAtNight()
    {
        var (trust, school, sam) = await UnderAsync("odbst");
        var stays = await House.AddPersonAsync(trust, Role.Staff, school, "Stays Here");
        await KeepAsync(trust, school, sam, null, Wish);
        await KeepAsync(trust, school, stays, null, Wish with { Address = "@stays" });
        await House.DoAsync<RecordLeaving, Done>(u => u.DoAsync(Actor.Operator(trust), sam, Today, default));
        House.Clock.Move(TimeSpan.FromDays(2));

        var next = await House.InScopeAsync(
            trust,
            s =>
                s.GetRequiredKeyedService<IAgendaHandler>(ForgetLinkedAccounts.Kind)
                    .RunAsync(House.Clock.GetUtcNow(), CancellationToken.None)
        );

        var left = await House.InScopeAsync(
            trust,
            s => s.GetRequiredService<LanyardDb>().LinkedAccounts.Where(a => a.RemovedOn == null).ToListAsync()
        );
        Assert.Equal("@stays", Assert.Single(left).Address);
        Assert.NotNull(next);
    }

    private async Task<(Id<Trust> Trust, Id<School> School, Id<Person> Sam)> UnderAsync(string policy)
    {
        var trust = await House.FoundTrustAsync();
        var school = await House.AddSchoolAsync(trust);
        var own = SeedPolicies.All[policy].Level == Level.School ? school : (Id<School>?)null;
        await House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(trust), new(SeedPolicies.Texts[policy], own, [school]), default)
        );
        return (trust, school, await House.AddPersonAsync(trust, Role.Staff, school, "Sam Staff"));
    }

    private Task<Id<LinkedAccount>> KeepAsync(
        Id<Trust> trust,
        Id<School> school,
        Id<Person> person,
        Id<LinkedAccount>? id,
        AccountWish wish
    ) => House.DoAsync<KeepLinkedAccount, Id<LinkedAccount>>(u => u.DoAsync(Actor.Of(trust, person), school, id, wish, default));

    private Task<DateOnly> AnswerAsync(Id<Trust> trust, Id<School> school, Id<Person> person, bool? hasAccount, bool? viewsMixed) =>
        House.DoAsync<AnswerDisclaimers, DateOnly>(u => u.DoAsync(Actor.Of(trust, person), school, hasAccount, viewsMixed, default));

    private async Task<Standing> StandingAsync(Id<Trust> trust, Id<School> school, string clause, DateOnly? day = null)
    {
        var standings = await House.InScopeAsync(
            trust,
            s => s.GetRequiredService<StandingQueries>().OfAsync(school, DateSpan.YearTo(day ?? Today), default)
        );
        return standings.Single().Clauses.Single(c => c.Clause.Number == clause).Proof.Standing;
    }

    private Task<List<string>> BodiesAsync(Id<Trust> trust) =>
        House.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>($"select body as \"Value\" from ledger_event where trust_id = {trust.Value} order by seq")
                    .ToListAsync()
        );

    private async Task<string> RefusedAsync<TUseCase, TValue>(Func<TUseCase, Task<Outcome<TValue>>> work)
        where TUseCase : notnull =>
        await House.InScopeAsync(
            null,
            async s => string.Join(' ', (await work(s.GetRequiredService<TUseCase>())).Refusals.Select(r => r.Sentence))
        );
}
