using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Tests.SignOff;

public sealed class SigningTests(CoreFixture fixture) : IAsyncLifetime
{
    private SignOffStage _stage = null!;

    public async ValueTask InitializeAsync() =>
        _stage = await SignOffStage.SetAsync(fixture.House(), SignOffStage.Text(SignOffStage.Yearly));

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Receipt_HoldsTheExactEdition_ItsDigest_AndWhenTheyCameToTheEnd()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();
        await _stage.ReadToEndAsync(ama, round);
        var read = _stage.House.Clock.GetUtcNow();
        _stage.House.Clock.Move(TimeSpan.FromHours(1));
        var digest = await _stage.DigestAsync(round);

        var id = await _stage.House.DoAsync<SignPolicy, Id<Receipt>>(u =>
            u.DoAsync(Actor.Of(_stage.Trust, ama), round, digest, SigningWay.SignedIn, default)
        );

        var receipt = await _stage.ReadAsync(db => db.Receipts.AsNoTracking().SingleAsync());
        Assert.Equal((id, _stage.Edition, digest, (Id<Person>?)ama), (receipt.Id, receipt.Edition, receipt.Digest, receipt.Person));
        Assert.Equal((read, _stage.House.Clock.GetUtcNow()), (receipt.ReadToEndAt!.Value, receipt.At));
        Assert.Equal("I have read and keep to Social media policy.", receipt.Statement);
        Assert.Equal(["PolicyReadToEnd", "PolicySigned"], await _stage.EventsAsync("PolicyReadToEnd", "PolicySigned"));
    }

    [Fact]
    public async Task Signing_BeforeTheEnd_IsRefused_AndSectionsCannotBeJumpedOver()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();
        var (actor, digest) = (Actor.Of(_stage.Trust, ama), await _stage.DigestAsync(round));
        Task<string> SignAsync() =>
            _stage.RefusedAsync<SignPolicy, Id<Receipt>>(u => u.DoAsync(actor, round, digest, SigningWay.SignedIn, default));
        Task<string> EndAsync() => _stage.RefusedAsync<ReadPolicy, Done>(u => u.EndAsync(actor, round, digest, default));

        Assert.Contains("to the end first", await SignAsync(), StringComparison.Ordinal);
        Assert.Contains("have not opened yet", await EndAsync(), StringComparison.Ordinal);
        await _stage.House.DoAsync<ReadPolicy, Done>(u => u.SeeAsync(actor, round, 2, digest, default));
        Assert.Contains("have not opened yet", await EndAsync(), StringComparison.Ordinal);
        await _stage.House.DoAsync<ReadPolicy, Done>(u => u.SeeAsync(actor, round, 1, digest, default));
        Assert.Equal("", await EndAsync());
        Assert.Equal("", await SignAsync());
        Assert.Equal("", await SignAsync());
        Assert.Single(await _stage.ReadAsync(db => db.Receipts.ToListAsync()));
    }

    [Fact]
    public async Task OnlyThoseWhoAreAsked_CanSign()
    {
        var stranger = await _stage.StaffAsync("Stan Grey", _stage.Other);
        await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync(school: _stage.School);
        var digest = await _stage.DigestAsync(round);

        Assert.Contains(
            "not asked",
            await _stage.RefusedAsync<SignPolicy, Id<Receipt>>(u =>
                u.DoAsync(Actor.Of(_stage.Trust, stranger), round, digest, SigningWay.SignedIn, default)
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task SomebodyAtTwoSchools_SignsOnce_AndCountsAtBoth()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        await AppointAsync(ama, _stage.Other);
        var round = await _stage.StartAsync();

        await _stage.SignAsync(ama, round);

        Assert.Equal(new TallyCount(0, 1, 0, 0, 0, 0), await _stage.TallyAsync(round));
        Assert.Equal(new TallyCount(0, 1, 0, 0, 0, 0), await _stage.TallyAsync(round, _stage.Other));
        Assert.Single(await _stage.ReadAsync(db => db.Receipts.ToListAsync()));
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task SecondSchool_OfSomebodyWhoHasSigned_OwesNothingMore()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();
        await _stage.SignAsync(ama, round);

        await AppointAsync(ama, _stage.Other);
        await _stage.FollowAsync();

        Assert.Equal(new TallyCount(0, 1, 0, 0, 0, 0), await _stage.TallyAsync(round, _stage.Other));
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task Refusing_IsARecord_AndTheyMaySignAfterAll()
    {
        var ama = await _stage.StaffAsync("Ama Boateng");
        var round = await _stage.StartAsync();
        var actor = Actor.Of(_stage.Trust, ama);
        await _stage.House.DoAsync<RefuseToSign, Done>(u => u.DoAsync(actor, round, "Clause 4 goes too far", default));

        Assert.Equal(new TallyCount(0, 0, 1, 0, 0, 0), await _stage.TallyAsync(round));
        Assert.Equal("Clause 4 goes too far", (await _stage.SignatoryAsync(round, ama)).RefusedBecause);
        await _stage.SignAsync(ama, round);
        Assert.Equal(new TallyCount(0, 1, 0, 0, 0, 0), await _stage.TallyAsync(round));
        Assert.Null((await _stage.SignatoryAsync(round, ama)).RefusedBecause);
        Assert.Equal(["SignatureRefused", "PolicySigned"], await _stage.EventsAsync("SignatureRefused", "PolicySigned"));
        Assert.Contains(
            "signed this edition already",
            await _stage.RefusedAsync<RefuseToSign, Done>(u => u.DoAsync(actor, round, null, default)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Signature_LapsesAfterThePolicysYear_UnlessTheySignedAgain()
    {
        var (ama, ben) = (await _stage.StaffAsync("Ama Boateng"), await _stage.StaffAsync("Ben Carter"));
        var start = _stage.Today;
        var first = await _stage.StartAsync();
        await _stage.SignAsync(ama, first);
        await _stage.SignAsync(ben, first);
        Assert.Equal(start.AddYears(1), (await _stage.SignatoryAsync(first, ama)).LapsesOn);
        _stage.GoTo(start.AddDays(350));
        var second = await _stage.StartAsync();
        await _stage.SignAsync(ama, second);

        _stage.GoTo(start.AddYears(1).AddDays(-1));
        await _stage.MorningAsync();
        Assert.Empty(await _stage.EventsAsync("SignatureLapsed"));
        _stage.GoTo(start.AddYears(1));
        await _stage.MorningAsync();
        await _stage.MorningAsync();

        Assert.Equal(["SignatureLapsed"], await _stage.EventsAsync("SignatureLapsed"));
        Assert.Equal(SignatoryState.HasSigned, (await _stage.SignatoryAsync(first, ama)).State);
        Assert.Equal(SignatoryState.Lapsed, (await _stage.SignatoryAsync(first, ben)).State);
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task ManyAtOnce_SignRefuseAndAreReminded_WithoutWaitingForEachOther_AndAllAreCounted()
    {
        var people = new List<Id<Person>>();
        for (var n = 0; n < 24; n++)
        {
            people.Add(await _stage.StaffAsync($"Person {n}"));
            if (n % 3 == 0)
                await AppointAsync(people[^1], _stage.Other);
        }
        var round = await _stage.StartAsync();
        foreach (var person in people)
            await _stage.ReadToEndAsync(person, round);
        var digest = await _stage.DigestAsync(round);

        await Task.WhenAll(
            people
                .Select(
                    (p, n) =>
                        n % 5 == 0
                            ? _stage.RefusedAsync<RefuseToSign, Done>(u => u.DoAsync(Actor.Of(_stage.Trust, p), round, null, default))
                            : _stage.RefusedAsync<SignPolicy, Id<Receipt>>(u =>
                                u.DoAsync(Actor.Of(_stage.Trust, p), round, digest, SigningWay.SignedIn, default)
                            )
                )
                .Append(
                    _stage.RefusedAsync<RemindSignatories, Reminded>(u => u.DoAsync(_stage.Operator, round, _stage.School, null, default))
                )
                .Append(_stage.MorningAsync().ContinueWith(_ => "", TaskScheduler.Default))
                .Append(_stage.RefusedAsync<CloseRound, Done>(u => u.DoAsync(_stage.Operator, round, null, default)))
        );

        await _stage.AssertCountedAsync();
        var tally = await _stage.TallyAsync(round);
        Assert.Equal((24, 0), (tally.Asked, tally.Owed));
    }

    private Task<Id<Appointment>> AppointAsync(Id<Person> person, Id<Domain.Schools.School> school) =>
        _stage.House.DoAsync<Appoint, Id<Appointment>>(u =>
            u.DoAsync(
                _stage.Operator,
                new()
                {
                    Person = person,
                    Role = Role.Staff,
                    School = school,
                    From = _stage.Today.AddDays(-1),
                },
                default
            )
        );
}
