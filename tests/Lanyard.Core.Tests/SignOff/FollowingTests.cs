using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Tests.SignOff;

/// <summary>People join and leave, and editions come and go, while a round is open.</summary>
public sealed class FollowingTests(CoreFixture fixture) : IAsyncLifetime
{
    private SignOffStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await SignOffStage.SetAsync(fixture.House());

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Appointing_PutsTheWorkOnTheAgenda_InTheSameTransaction()
    {
        await _stage.StaffAsync("Ama Boateng");
        Assert.Equal(
            true,
            await fixture.Server.ReadAsync(
                $"select due_at <> 'infinity' from agenda where kind = '{FollowLedger.Kind}' and trust_id = '{_stage.Trust}'"
            )
        );
    }

    [Fact]
    public async Task Joiner_IsAsked_WithADayOfTheirOwn()
    {
        await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();
        var due = (await _stage.RoundAsync(round)).Due;
        _stage.GoTo(due.AddDays(-3));
        var joiner = await _stage.StaffAsync("Jo Ibsen");

        await _stage.FollowAsync();
        await _stage.FollowAsync();

        var row = await _stage.SignatoryAsync(round, joiner);
        Assert.Equal((true, due.AddDays(11), SignatoryState.Owed), (row.Joiner, row.Due, row.State));
        Assert.Equal(2, (await _stage.TallyAsync(round)).Owed);
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task Leaver_IsLetGoAfterTheirLastDay_AndAskedAgainWhenTheyReturn()
    {
        var (ama, ben) = (await _stage.StaffAsync("Ama Boateng"), await _stage.StaffAsync("Ben Carter"));
        var start = _stage.Today;
        var round = await _stage.StartAsync();
        await _stage.SignAsync(ben, round);
        foreach (var leaver in new[] { ama, ben })
            await _stage.House.DoAsync<RecordLeaving, Done>(u => u.DoAsync(_stage.Operator, leaver, start.AddDays(3), default));
        await _stage.FollowAsync();
        Assert.Equal(SignatoryState.Owed, (await _stage.SignatoryAsync(round, ama)).State);

        _stage.GoTo(start.AddDays(4));
        await _stage.MorningAsync();
        Assert.Equal(new TallyCount(0, 1, 0, 1, 0, 0), await _stage.TallyAsync(round));
        _stage.GoTo(start.AddDays(60));
        await _stage.House.DoAsync<RecordReturn, Done>(u => u.DoAsync(_stage.Operator, ama, _stage.Today, true, default));
        await _stage.FollowAsync();

        var row = await _stage.SignatoryAsync(round, ama);
        Assert.Equal((SignatoryState.Owed, start.AddDays(74)), (row.State, row.Due));
        Assert.Equal(["SignatoryLetGo"], await _stage.EventsAsync("SignatoryLetGo"));
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task RoleThatBeginsLater_IsAskedOnItsDay()
    {
        var round = await _stage.StartAsync();
        var jo = await _stage.House.AddPersonAsync(_stage.Trust, "Jo Ibsen");
        await _stage.House.DoAsync<Appoint, Id<Appointment>>(u =>
            u.DoAsync(
                _stage.Operator,
                new()
                {
                    Person = jo,
                    Role = Role.Moderator,
                    School = _stage.School,
                    From = _stage.Today.AddDays(2),
                },
                default
            )
        );
        await _stage.FollowAsync();
        Assert.Equal(0, (await _stage.TallyAsync(round)).Owed);

        _stage.GoTo(_stage.Today.AddDays(2));
        await _stage.MorningAsync();

        Assert.Equal(1, (await _stage.TallyAsync(round)).Owed);
    }

    [Fact]
    public async Task ChangeThatIsNotMaterial_KeepsWhatWasSigned_AndTheOthersSignTheNewEdition()
    {
        var (ama, ben) = (await _stage.StaffAsync("Ama Boateng"), await _stage.StaffAsync("Ben Carter"));
        var round = await _stage.StartAsync();
        await _stage.SignAsync(ama, round);
        await _stage.ReadToEndAsync(ben, round);
        var old = await _stage.DigestAsync(round);

        var next = await _stage.NextEditionAsync(material: false, _stage.Today);
        Assert.Contains(
            "changed since you opened it",
            await _stage.RefusedAsync<SignPolicy, Id<Receipt>>(u =>
                u.DoAsync(Actor.Of(_stage.Trust, ben), round, old, SigningWay.SignedIn, default)
            ),
            StringComparison.Ordinal
        );
        await _stage.FollowAsync();

        Assert.Equal((RoundState.Open, next), ((await _stage.RoundAsync(round)).State, (await _stage.RoundAsync(round)).Edition));
        Assert.Equal("1 of 2 have signed; nobody is overdue.", (await _stage.StandingAsync()).Because);
        Assert.Contains(
            "to the end first",
            await _stage.RefusedAsync<SignPolicy, Id<Receipt>>(async u =>
                await u.DoAsync(Actor.Of(_stage.Trust, ben), round, await _stage.DigestAsync(round), SigningWay.SignedIn, default)
            ),
            StringComparison.Ordinal
        );
        var receipt = await _stage.SignAsync(ben, round);
        Assert.Equal(next, await _stage.ReadAsync(db => db.Receipts.Where(r => r.Id == receipt).Select(r => r.Edition).SingleAsync()));
        Assert.Equal(["RoundMovedOn"], await _stage.EventsAsync("RoundMovedOn"));
    }

    [Fact]
    public async Task MaterialChange_HasEverybodySignAnew_FromItsDay()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();
        await _stage.SignAsync(ama, round);
        var next = await _stage.NextEditionAsync(material: true, _stage.Today.AddDays(5));
        await _stage.FollowAsync();
        Assert.Equal(RoundState.Open, (await _stage.RoundAsync(round)).State);

        _stage.GoTo(_stage.Today.AddDays(5));
        await _stage.MorningAsync();
        await _stage.MorningAsync();
        await _stage.AskAsync();

        var anew = await _stage.ReadAsync(db => db.Rounds.AsNoTracking().SingleAsync(r => r.State == RoundState.Open));
        Assert.Equal((next, _stage.Today.AddDays(28)), (anew.Edition, anew.Due));
        Assert.Equal(RoundEnd.Replaced, (await _stage.RoundAsync(round)).Ended);
        Assert.Equal(SignatoryState.HasSigned, (await _stage.SignatoryAsync(round, ama)).State);
        Assert.Equal(SignatoryState.Owed, (await _stage.SignatoryAsync(anew.Id, ama)).State);
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task MaterialChange_WithoutARoundBefore_BeginsOne_WhereThePolicyHasPeopleSign()
    {
        await _stage.StaffAsync("Ama Boateng");
        await _stage.FollowAsync();
        Assert.Empty(await _stage.ReadAsync(db => db.Rounds.ToListAsync()));
        await _stage.NextEditionAsync(material: true, _stage.Today);

        await _stage.FollowAsync();

        var round = await _stage.ReadAsync(db => db.Rounds.AsNoTracking().SingleAsync());
        Assert.Equal([Audience.Staff], round.Audiences);
        Assert.Null(round.CreatedBy);
    }

    [Fact]
    public async Task PolicyWithoutAClauseAboutSigning_BeginsNoRound()
    {
        await using var silent = await SignOffStage.SetAsync(
            fixture.House(),
            SignOffStage
                .Text()
                .Replace(
                    "sign-off: { audiences: [staff], duty: [read, comply] }",
                    "guidance-card: { moment: leaving }",
                    StringComparison.Ordinal
                )
        );
        await silent.StaffAsync("Ama Boateng");
        await silent.FollowAsync();
        Assert.Empty(await silent.ReadAsync(db => db.Rounds.ToListAsync()));
    }

    [Fact]
    public async Task WithdrawnPolicy_EndsItsRound()
    {
        await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();
        await _stage.House.DoAsync<WithdrawEdition, Done>(u => u.DoAsync(_stage.Operator, _stage.Edition, default));

        await _stage.FollowAsync();

        Assert.Equal(RoundEnd.PolicyEnded, (await _stage.RoundAsync(round)).Ended);
        await _stage.AssertCountedAsync();
    }
}
