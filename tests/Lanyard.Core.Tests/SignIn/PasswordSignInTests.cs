using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.SignIn;

public sealed class PasswordSignInTests(CoreFixture fixture)
{
    private const string Right = "tangerine ladder whistle";

    [Fact]
    public async Task RightPassword_OfOneLogin_FindsThePersonAndTheTrust()
    {
        await using var house = fixture.House();
        var (trust, person, address) = await LoginAsync(house);
        var known = Assert.Single(await TryAsync(house, $"  {address.ToUpperInvariant()} ", Right));
        Assert.Equal(
            (trust, person, "Heron Vale Learning Trust", false),
            (known.Trust, known.Person, known.TrustName, known.NeedsSecondFactor)
        );
    }

    [Theory]
    [InlineData("tangerine ladder whistl")]
    [InlineData("Tangerine ladder whistle")]
    [InlineData("tangerine ladder whistle ")]
    [InlineData("")]
    [InlineData(null)]
    public async Task AnyOtherPassword_FindsNobody(string? password)
    {
        await using var house = fixture.House();
        var (_, _, address) = await LoginAsync(house);
        Assert.Empty(await TryAsync(house, address, password));
    }

    [Fact]
    public async Task SameAddress_InTwoTrusts_FindsThoseWhereThePasswordFits()
    {
        await using var house = fixture.House();
        var (first, _, address) = await LoginAsync(house);
        var (second, _, _) = await LoginAsync(house, address);
        await LoginAsync(house, address, "another ladder whistle");
        var known = await TryAsync(house, address, Right);
        Assert.Equal(new[] { first, second }.Order(), known.Select(k => k.Trust).Order());
    }

    [Fact]
    public async Task SomebodyWhoLeft_IsNotFound_AndOnTheirLastDayStillIs()
    {
        await using var house = fixture.House();
        var (trust, person, address) = await LoginAsync(house);
        var today = UkTime.DateOf(house.Clock.GetUtcNow());
        await house.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .People.Where(p => p.Id == person)
                    .ExecuteUpdateAsync(u => u.SetProperty(p => p.LeftOn, today))
        );
        Assert.Single(await TryAsync(house, address, Right));
        house.Clock.Move(TimeSpan.FromDays(1));
        Assert.Empty(await TryAsync(house, address, Right));
    }

    [Fact]
    public async Task WrongTries_LockTheLogin_LongerEachTime_AndTheLedgerSaysSo()
    {
        await using var house = fixture.House();
        var (trust, person, address) = await LoginAsync(house);
        for (var i = 0; i <= Lockout.Free; i++)
            Assert.Empty(await TryAsync(house, address, "wrong"));
        Assert.Empty(await TryAsync(house, address, Right));
        house.Clock.Move(TimeSpan.FromSeconds(59));
        Assert.Empty(await TryAsync(house, address, Right));
        house.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Empty(await TryAsync(house, address, "wrong"));
        house.Clock.Move(TimeSpan.FromSeconds(60));
        Assert.Empty(await TryAsync(house, address, Right));
        house.Clock.Move(TimeSpan.FromSeconds(60));
        Assert.Single(await TryAsync(house, address, Right));
        Assert.Equal(["PasswordSet", "LockedOut", "LockedOut"], await KindsAsync(house, trust, person));
    }

    [Fact]
    public async Task WrongTries_SentAllAtOnce_AreAllCounted()
    {
        await using var house = fixture.House();
        var (trust, person, address) = await LoginAsync(house);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TryAsync(house, address, "wrong")));
        var login = await ReadAsync(house, trust, person);
        // The fifth locks, and what comes to a locked login is not counted.
        Assert.Equal(Lockout.Free + 1, login.FailedCount);
        Assert.NotNull(login.LockedUntil);
    }

    [Fact]
    public async Task ASessionBegun_ForgivesTheSlipsBefore()
    {
        await using var house = fixture.House();
        var (trust, person, address) = await LoginAsync(house);
        for (var i = 0; i < Lockout.Free; i++)
            await TryAsync(house, address, "wrong");
        await TryAsync(house, address, Right);
        Assert.Equal(Lockout.Free, (await ReadAsync(house, trust, person)).FailedCount);
        await house.InScopeAsync(trust, s => s.GetRequiredService<StartSession>().DoAsync(trust, person, null, CancellationToken.None));
        Assert.Equal(0, (await ReadAsync(house, trust, person)).FailedCount);
    }

    [Fact]
    public async Task ASessionForAnOldStamp_IsNotBegun()
    {
        await using var house = fixture.House();
        var (trust, person, address) = await LoginAsync(house);
        var known = Assert.Single(await TryAsync(house, address, Right));
        await house.GiveLoginAsync(trust, person, "quite another whistle");
        var session = await house.InScopeAsync(
            trust,
            s => s.GetRequiredService<StartSession>().DoAfterAsync(trust, person, known.Stamp, null, CancellationToken.None)
        );
        Assert.Null(session);
    }

    internal static async Task<(Id<Trust>, Id<Person>, string Address)> LoginAsync(
        TestHouse house,
        string? address = null,
        string password = Right
    )
    {
        var trust = await house.FoundTrustAsync();
        address ??= $"{trust.Value:N}@school.example";
        var person = await house.AddPersonAsync(trust, Role.Staff, null, "Ada Fenwick", address);
        await house.GiveLoginAsync(trust, person, password);
        return (trust, person, address);
    }

    private static Task<IReadOnlyList<KnownByPassword>> TryAsync(TestHouse house, string address, string? password) =>
        house.Services.GetRequiredService<PasswordSignIn>().DoAsync(address, password, CancellationToken.None);

    internal static Task<Login> ReadAsync(TestHouse house, Id<Trust> trust, Id<Person> person) =>
        house.InScopeAsync(trust, s => s.GetRequiredService<LanyardDb>().Logins.AsNoTracking().SingleAsync(l => l.Person == person));

    internal static Task<List<string>> KindsAsync(TestHouse house, Id<Trust> trust, Id<Person> person) =>
        house.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>(
                        $"""
                        select kind as "Value" from ledger_event
                        where trust_id = {trust.Value} and subject_id = {person.Value} and kind not in ('PersonAdded', 'PersonAppointed') order by seq
                        """
                    )
                    .ToListAsync()
        );
}
