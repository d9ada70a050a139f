using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Lanyard.Core.Tests.SignIn.PasswordSignInTests;

namespace Lanyard.Core.Tests.SignIn;

public sealed class SecondFactorTests(CoreFixture fixture)
{
    [Fact]
    public async Task FirstRightCode_TurnsItOn_AndGivesTenRecoveryCodes()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var (_, codes) = await SetUpAsync(house, trust, person);
        Assert.Equal(RecoveryCode.Count, codes.Distinct().Count());
        Assert.True((await ReadAsync(house, trust, person)).HasSecondFactor);
        Assert.Equal(["PasswordSet", "SecondFactorSet"], await KindsAsync(house, trust, person));
    }

    [Fact]
    public async Task WrongFirstCode_KeepsTheKeyInTheForm_AndTurnsNothingOn()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var offered = await OfferAsync(house, trust, person, null);
        var wrong = await SetAsync(house, trust, person, offered.Kept, "000000x");
        Assert.Contains("not the code", Assert.Single(wrong.Refusals).Sentence, StringComparison.Ordinal);
        Assert.Equal(offered.Key, (await OfferAsync(house, trust, person, offered.Kept)).Key);
        Assert.False((await ReadAsync(house, trust, person)).HasSecondFactor);
    }

    [Fact]
    public async Task SecondClick_OnTheSameForm_ChangesNothing()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var offered = await OfferAsync(house, trust, person, null);
        var code = CodeNow(house, offered.Key);
        var both = await Task.WhenAll(
            SetAsync(house, trust, person, offered.Kept, code),
            SetAsync(house, trust, person, offered.Kept, code)
        );
        Assert.All(both, b => Assert.True(b.Ok));
        Assert.Equal([0, RecoveryCode.Count], both.Select(b => b.Value!.Count).Order());
        Assert.Single(await KindsAsync(house, trust, person), "SecondFactorSet");
    }

    [Fact]
    public async Task AFormMadeForSomebodyElse_IsRefused()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var other = await house.AddPersonAsync(trust, Role.Staff, null, "Somebody Else", $"else-{trust.Value:N}@school.example");
        await house.GiveLoginAsync(trust, other, "quite another whistle");
        var offered = await OfferAsync(house, trust, person, null);
        var refused = await SetAsync(house, trust, other, offered.Kept, CodeNow(house, offered.Key));
        Assert.Contains("open for too long", Assert.Single(refused.Refusals).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACode_IsTakenOnce_AndTheNextOneAgain()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var (key, _) = await SetUpAsync(house, trust, person);
        // The code that set it up is used as well.
        Assert.False(await TryAsync(house, trust, person, CodeNow(house, key)));
        house.Clock.Move(TimeSpan.FromSeconds(30));
        var code = CodeNow(house, key);
        Assert.True(await TryAsync(house, trust, person, code));
        Assert.False(await TryAsync(house, trust, person, code));
    }

    [Fact]
    public async Task TheSameCode_FromTwoTabsAtOnce_LetsOneIn()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var (key, _) = await SetUpAsync(house, trust, person);
        house.Clock.Move(TimeSpan.FromSeconds(30));
        var code = CodeNow(house, key);
        var in1 = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TryAsync(house, trust, person, code)));
        Assert.Single(in1, x => x);
    }

    [Fact]
    public async Task RecoveryCode_WorksOnce_AndTheLedgerCountsWhatIsLeft()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var (_, codes) = await SetUpAsync(house, trust, person);
        Assert.True(await TryAsync(house, trust, person, codes[3]));
        Assert.False(await TryAsync(house, trust, person, codes[3]));
        Assert.True(await TryAsync(house, trust, person, codes[4]));
        Assert.Equal(8, (await ReadAsync(house, trust, person)).RecoveryCodes.Count);
        Assert.Equal(["PasswordSet", "SecondFactorSet", "RecoveryCodeUsed", "RecoveryCodeUsed"], await KindsAsync(house, trust, person));
    }

    [Fact]
    public async Task NewRecoveryCodes_EndTheOldOnes()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var (_, old) = await SetUpAsync(house, trust, person);
        var made = await house.DoAsync<MakeRecoveryCodes, IReadOnlyList<string>>(u => u.DoAsync(Actor.Of(trust, person), default));
        Assert.False(await TryAsync(house, trust, person, old[0]));
        Assert.True(await TryAsync(house, trust, person, made[0]));
    }

    [Fact]
    public async Task WrongCodes_LockTheLogin_AndTheRightOneWaits()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var (key, codes) = await SetUpAsync(house, trust, person);
        for (var i = 0; i <= Lockout.Free; i++)
            Assert.False(await TryAsync(house, trust, person, "123456x"));
        house.Clock.Move(TimeSpan.FromSeconds(31));
        Assert.False(await TryAsync(house, trust, person, CodeNow(house, key)));
        Assert.False(await TryAsync(house, trust, person, codes[0]));
        house.Clock.Move(TimeSpan.FromSeconds(31));
        Assert.True(await TryAsync(house, trust, person, CodeNow(house, key)));
    }

    [Fact]
    public async Task OwnFactor_WhereNoRoleAsks_CanBeTurnedOff_AndWhereOneAsksNot()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        await SetUpAsync(house, trust, person);
        await AskAsync(house, trust, Role.Staff);
        var refused = await OffAsync(house, trust, person);
        Assert.Contains("asks for a second factor", Assert.Single(refused.Refusals).Sentence, StringComparison.Ordinal);
        await AskAsync(house, trust);
        Assert.True((await OffAsync(house, trust, person)).Ok);
        Assert.False((await ReadAsync(house, trust, person)).HasSecondFactor);
    }

    [Fact]
    public async Task AskedRoles_AreInTheLedgerOneByOne_AndOnlyWhatChanged()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        await AskAsync(house, trust, Role.Headteacher, Role.SafeguardingLead);
        await AskAsync(house, trust, Role.Headteacher, Role.TrustOfficer);
        var kinds = await house.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>(
                        $"select kind || ' ' || (body::jsonb ->> 'role') as \"Value\" from ledger_event where trust_id = {trust.Value} and kind like 'SecondFactor%' order by seq"
                    )
                    .ToListAsync()
        );
        Assert.Equal(
            [
                "SecondFactorAsked Headteacher",
                "SecondFactorAsked SafeguardingLead",
                "SecondFactorAsked TrustOfficer",
                "SecondFactorNotAsked SafeguardingLead",
            ],
            kinds
        );
    }

    public static TheoryData<Role, Role, bool> WhoResetsWhom =>
        new()
        {
            { Role.TrustOfficer, Role.Headteacher, true },
            { Role.TrustOfficer, Role.Staff, true },
            { Role.Headteacher, Role.Administrator, true },
            { Role.Headteacher, Role.Staff, true },
            { Role.Administrator, Role.Staff, true },
            { Role.Administrator, Role.Headteacher, false },
            { Role.Administrator, Role.SafeguardingLead, false }, // who reads the inbox, which an administrator may not
            { Role.Headteacher, Role.TrustOfficer, false },
            { Role.CommunicationsManager, Role.Staff, false },
            { Role.Staff, Role.Staff, false },
            { Role.Governor, Role.Staff, false },
        };

    [Theory]
    [MemberData(nameof(WhoResetsWhom))]
    public async Task Reset_ByAColleague_OnlyWhereTheyAnswerForEveryRole(Role by, Role of, bool allowed)
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var school = await house.AddSchoolAsync(trust);
        var resetter = await house.AddPersonAsync(trust, by, by == Role.TrustOfficer ? null : school, "Reset Ter");
        var person = await house.AddPersonAsync(
            trust,
            of,
            of == Role.TrustOfficer ? null : school,
            "Lost Phone",
            $"{trust.Value:N}@school.example"
        );
        await house.GiveLoginAsync(trust, person, "tangerine ladder whistle");
        await SetUpAsync(house, trust, person);
        var outcome = await house.InScopeAsync(
            trust,
            s => s.GetRequiredService<RemoveSecondFactor>().ResetAsync(Actor.Of(trust, resetter), person, CancellationToken.None)
        );
        Assert.Equal(allowed, outcome.Ok);
        Assert.Equal(!allowed, (await ReadAsync(house, trust, person)).HasSecondFactor);
        Assert.Equal(allowed, (await KindsAsync(house, trust, person)).Contains("SecondFactorReset"));
    }

    [Fact]
    public async Task Reset_OfOneself_IsRefused()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var person = await house.AddPersonAsync(trust, Role.TrustOfficer, null, "Own Self", $"{trust.Value:N}@school.example");
        await house.GiveLoginAsync(trust, person, "tangerine ladder whistle");
        await SetUpAsync(house, trust, person);
        var outcome = await house.InScopeAsync(
            trust,
            s => s.GetRequiredService<RemoveSecondFactor>().ResetAsync(Actor.Of(trust, person), person, CancellationToken.None)
        );
        Assert.False(outcome.Ok);
        Assert.True((await ReadAsync(house, trust, person)).HasSecondFactor);
    }

    internal static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(TestHouse house, Id<Trust> trust, Id<Person> person)
    {
        var offered = await OfferAsync(house, trust, person, null);
        var set = await SetAsync(house, trust, person, offered.Kept, CodeNow(house, offered.Key));
        Assert.True(set.Ok, string.Join(' ', set.Refusals));
        return (offered.Key, set.Value!);
    }

    internal static string CodeNow(TestHouse house, string key) => Totp.Code(Base32.Read(key)!, Totp.StepAt(house.Clock.GetUtcNow()));

    private static Task<NewKey> OfferAsync(TestHouse house, Id<Trust> trust, Id<Person> person, string? kept) =>
        house.InScopeAsync(trust, s => s.GetRequiredService<SecondFactorSetUp>().OfferAsync(person, kept, CancellationToken.None));

    private static Task<Outcome<IReadOnlyList<string>>> SetAsync(
        TestHouse house,
        Id<Trust> trust,
        Id<Person> person,
        string? kept,
        string? code
    ) =>
        house.InScopeAsync(
            trust,
            s => s.GetRequiredService<SetSecondFactor>().DoAsync(Actor.Of(trust, person), null, kept, code, CancellationToken.None)
        );

    private static Task<bool> TryAsync(TestHouse house, Id<Trust> trust, Id<Person> person, string code) =>
        house.InScopeAsync(trust, s => s.GetRequiredService<TrySecondFactor>().DoAsync(trust, person, code, CancellationToken.None));

    private static Task<Outcome<Done>> OffAsync(TestHouse house, Id<Trust> trust, Id<Person> person) =>
        house.InScopeAsync(
            trust,
            s => s.GetRequiredService<RemoveSecondFactor>().OwnAsync(Actor.Of(trust, person), null, CancellationToken.None)
        );

    private static Task<Done> AskAsync(TestHouse house, Id<Trust> trust, params Role[] roles) =>
        house.DoAsync<AskSecondFactor, Done>(u => u.DoAsync(Actor.Operator(trust), roles.ToHashSet(), CancellationToken.None));
}
