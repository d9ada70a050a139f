using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Tests.SignOff;

public sealed class RoundTests(CoreFixture fixture) : IAsyncLifetime
{
    private SignOffStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await SignOffStage.SetAsync(fixture.House());

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Round_AsksTheStaffOfItsSchools_AndNobodyElse()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        var ben = await _stage.StaffAsync("Ben Carter", _stage.Other);
        await _stage.House.AddPersonAsync(_stage.Trust, Role.Volunteer, _stage.School, "Vera Novak");
        await _stage.House.AddPersonAsync(_stage.Trust, Role.TrustOfficer, null, "Tom Lisle");
        var gone = await _stage.StaffAsync("Gita Rao");
        await _stage.House.DoAsync<RecordLeaving, Done>(u => u.DoAsync(_stage.Operator, gone, _stage.Today.AddDays(-1), default));

        var round = await _stage.StartAsync();

        Assert.Equal(RoundState.Open, (await _stage.RoundAsync(round)).State);
        Assert.Equal(
            [ama, ben],
            (await _stage.ReadAsync(db => db.Signatories.OrderBy(s => s.NameKey).Select(s => s.Person).ToListAsync()))
        );
        Assert.Equal(new TallyCount(1, 0, 0, 0, 0, 0), await _stage.TallyAsync(round));
        Assert.Equal(new TallyCount(1, 0, 0, 0, 0, 0), await _stage.TallyAsync(round, _stage.Other));
        Assert.Equal(default, await _stage.TallyAsync(round, Signatory.OfTheTrust));
        Assert.Equal(
            ["RoundStarted", "SignatureAsked", "SignatureAsked", "RoundOpened"],
            await _stage.EventsAsync("RoundStarted", "SignatureAsked", "RoundOpened")
        );
    }

    [Fact]
    public async Task Clause_StandsByTheRound_AndOneCanAskHowItStoodBefore()
    {
        var (ama, ben) = (await _stage.StaffAsync("Ama Boateng"), await _stage.StaffAsync("Ben Carter"));
        Assert.Equal(Standing.NoEvidence, (await _stage.StandingAsync()).Standing);
        var start = _stage.Today;
        var round = await _stage.StartAsync();
        Assert.StartsWith("0 of 2 have signed; nobody is overdue", (await _stage.StandingAsync()).Because, StringComparison.Ordinal);
        _stage.GoTo(start.AddDays(5));
        await _stage.SignAsync(ama, round);
        await _stage.SignAsync(ben, round);
        Assert.Equal(Standing.Kept, (await _stage.StandingAsync()).Standing);
        _stage.GoTo(start.AddDays(40));

        Assert.Equal(Standing.Kept, (await _stage.StandingAsync()).Standing);
        Assert.StartsWith("0 of 2", (await _stage.StandingAsync(start.AddDays(4))).Because, StringComparison.Ordinal);
        Assert.Equal(Standing.NoEvidence, (await _stage.StandingAsync(start.AddDays(-1))).Standing);
    }

    [Fact]
    public async Task LastDay_Passes_AndTheClauseBreaks_UntilTheySign()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        await _stage.StaffAsync("Ben Carter");
        var round = await _stage.StartAsync();
        var due = (await _stage.RoundAsync(round)).Due;
        _stage.GoTo(due);
        await _stage.MorningAsync();
        Assert.Equal(0, (await _stage.TallyAsync(round)).Late);
        _stage.GoTo(due.AddDays(1));
        await _stage.MorningAsync();
        await _stage.MorningAsync();

        Assert.Equal(new TallyCount(2, 0, 0, 0, 0, 2), await _stage.TallyAsync(round));
        Assert.Equal(Standing.Broken, (await _stage.StandingAsync()).Standing);
        Assert.Equal(["SignaturesLate"], await _stage.EventsAsync("SignaturesLate"));
        await _stage.SignAsync(ama, round);
        Assert.Equal(new TallyCount(1, 1, 0, 0, 0, 1), await _stage.TallyAsync(round));
        Assert.Equal("1 of 2 have signed; 1 is overdue.", (await _stage.StandingAsync()).Because);
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task Round_ForTheSamePeople_TakesTheOtherOnesPlace()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        await _stage.StaffAsync("Ben Carter");
        var first = await _stage.StartAsync();
        await _stage.SignAsync(ama, first);

        var second = await _stage.StartAsync();

        var old = await _stage.RoundAsync(first);
        Assert.Equal((RoundState.Closed, RoundEnd.Replaced, second), (old.State, old.Ended!.Value, old.ReplacedBy!.Value));
        Assert.Equal(new TallyCount(0, 1, 0, 0, 1, 0), await _stage.TallyAsync(first));
        Assert.Equal(new TallyCount(2, 0, 0, 0, 0, 0), await _stage.TallyAsync(second));
        Assert.StartsWith("0 of 2", (await _stage.StandingAsync()).Because, StringComparison.Ordinal);
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task ClosedRound_KeepsWhatWasSigned_AndWhoDidNotHasLapsed()
    {
        var (ama, ben) = (await _stage.StaffAsync("Ama Boateng"), await _stage.StaffAsync("Ben Carter"));
        var round = await _stage.StartAsync();
        await _stage.SignAsync(ama, round);

        await _stage.House.DoAsync<CloseRound, Done>(u => u.DoAsync(_stage.Operator, round, null, default));

        Assert.Equal(SignatoryState.Lapsed, (await _stage.SignatoryAsync(round, ben)).State);
        Assert.Equal("1 of 2 have signed; 1 is overdue.", (await _stage.StandingAsync()).Because);
        var digest = await _stage.DigestAsync(round);
        Assert.Contains(
            "has ended",
            await _stage.RefusedAsync<ReadPolicy, Done>(u => u.SeeAsync(Actor.Of(_stage.Trust, ben), round, 1, digest, default)),
            StringComparison.Ordinal
        );
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task School_CannotCloseOrReplaceARoundOfTheWholeTrust()
    {
        await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();

        Assert.Contains(
            "only the trust",
            await _stage.RefusedAsync<CloseRound, Done>(u => u.DoAsync(_stage.Operator, round, _stage.School, default)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "whole trust asks these people already",
            await _stage.RefusedAsync<StartRound, Id<Round>>(u =>
                u.DoAsync(_stage.Operator, _stage.Policy, _stage.School, _stage.Wish, default)
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Reminder_GoesOncePerDay_ToThoseWhoCanOpenIt()
    {
        var ama = await _stage.House.AddPersonAsync(_stage.Trust, Role.Staff, _stage.School, "Ama Boateng", $"ama@{_stage.Trust}.example");
        await _stage.House.GiveLoginAsync(_stage.Trust, ama, "correct horse battery staple");
        await _stage.StaffAsync("Ben Carter");
        var round = await _stage.StartAsync();

        var reminded = await _stage.House.DoAsync<RemindSignatories, Reminded>(u =>
            u.DoAsync(_stage.Operator, round, _stage.School, null, default)
        );

        Assert.Equal(new Reminded(1, 1), reminded);
        Assert.Contains(
            "reminded today already",
            await _stage.RefusedAsync<RemindSignatories, Reminded>(u => u.DoAsync(_stage.Operator, round, _stage.School, null, default)),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["SignatureAsked", "SignatureReminder"],
            await _stage.ReadAsync(db => db.Notifications.OrderBy(n => n.Kind).Select(n => n.Kind.ToString()).ToListAsync())
        );
    }

    [Fact]
    public async Task Clock_RemindsAWeekBefore_OnTheDay_AndAfter()
    {
        var ama = await _stage.House.AddPersonAsync(_stage.Trust, Role.Staff, _stage.School, "Ama Boateng", $"ama@{_stage.Trust}.example");
        await _stage.House.GiveLoginAsync(_stage.Trust, ama, "correct horse battery staple");
        var round = await _stage.StartAsync();
        var due = (await _stage.RoundAsync(round)).Due;
        var reminded = new List<int>();
        for (var day = due.AddDays(-27); day <= due.AddDays(40); day = day.AddDays(1))
        {
            _stage.GoTo(day);
            var before = (await _stage.SignatoryAsync(round, ama)).Reminders;
            await _stage.MorningAsync();
            if ((await _stage.SignatoryAsync(round, ama)).Reminders > before)
                reminded.Add(day.DayNumber - due.DayNumber);
        }
        Assert.Equal([-7, 0, 7, 14, 28], reminded);
    }

    [Fact]
    public async Task LocalInterval_LapsesTheSignature_AndTheClauseThatStatesNoneStaysKept()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        var start = _stage.Today;
        var round = await _stage.StartAsync(_stage.Wish with { LocalInterval = new(1, SpanUnit.Year) }, _stage.School);
        Assert.True((await _stage.RoundAsync(round)).IntervalIsLocal);
        await _stage.SignAsync(ama, round);
        var before = await _stage.StandingAsync();

        _stage.GoTo(start.AddYears(1));
        await _stage.MorningAsync();

        Assert.Equal(SignatoryState.Lapsed, (await _stage.SignatoryAsync(round, ama)).State);
        Assert.Equal(before.Standing, (await _stage.StandingAsync()).Standing);
        Assert.Equal(before.Standing, (await _stage.StandingAsync(start.AddDays(1))).Standing);
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task LocalInterval_GoesOnIntoTheNextRound_UntilThePolicyStatesOne()
    {
        await _stage.StaffAsync("Ama Boateng");
        var first = await _stage.StartAsync(_stage.Wish with { LocalInterval = new(2, SpanUnit.Year) }, _stage.School);

        await _stage.NextEditionAsync(material: true, _stage.Today);
        await _stage.FollowAsync();

        var next = await _stage.ReadAsync(db => db.Rounds.AsNoTracking().SingleAsync(r => r.Id != first));
        Assert.Equal(("2y", true), (next.Every, next.IntervalIsLocal));
        Assert.Contains(
            "Local practice cannot change that",
            await RefusedStartAsync(SignOffStage.Text(SignOffStage.Yearly)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Groups_AreCountedWithThePeople_AndAskedAnewByTheNextRound()
    {
        await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync(_stage.Wish with { Audiences = [Audience.Staff, Audience.Pupils] }, _stage.School);
        var group = await _stage.House.DoAsync<AddGroup, Id<SigningGroup>>(u =>
            u.DoAsync(_stage.Operator, round, _stage.School, Audience.Pupils, "Oak class", 28, default)
        );
        await _stage.House.DoAsync<HoldSession, Id<Receipt>>(u =>
            u.DoAsync(_stage.Operator, group, _stage.School, _stage.Today, 26, 0, default)
        );
        Assert.Equal(new TallyCount(3, 26, 0, 0, 0, 0), await _stage.TallyAsync(round));
        await _stage.AssertCountedAsync();

        var next = await _stage.StartAsync(_stage.Wish with { Audiences = [Audience.Staff, Audience.Pupils] }, _stage.School);

        Assert.Equal(new TallyCount(29, 0, 0, 0, 0, 0), await _stage.TallyAsync(next));
        Assert.Equal(RoundEnd.Replaced, (await _stage.RoundAsync(round)).Ended);
        Assert.Contains(
            "has ended",
            await _stage.RefusedAsync<HoldSession, Id<Receipt>>(u =>
                u.DoAsync(_stage.Operator, group, _stage.School, _stage.Today, 2, 26, default)
            ),
            StringComparison.Ordinal
        );
        await _stage.AssertCountedAsync();
    }

    private async Task<string> RefusedStartAsync(string text)
    {
        await using var other = await SignOffStage.SetAsync(fixture.House(), text);
        return await other.RefusedAsync<StartRound, Id<Round>>(u =>
            u.DoAsync(other.Operator, other.Policy, other.School, other.Wish with { LocalInterval = new(2, SpanUnit.Year) }, default)
        );
    }
}
