using Lanyard.Core.Data;
using Lanyard.Core.People;
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

public sealed class InvitationAndTokenTests(CoreFixture fixture)
{
    private const string Chosen = "tangerine ladder whistle";

    [Fact]
    public async Task Invitation_Accepted_MakesALoginOnce_HoweverOftenItIsClicked()
    {
        await using var house = fixture.House();
        var (trust, person, token) = await InvitedAsync(house);
        var all = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => AcceptAsync(house, trust, token, Chosen)));
        Assert.Single(all, a => a.Ok);
        Assert.Equal(["PersonInvited", "PasswordSet", "InvitationAccepted"], await KindsAsync(house, trust, person));
        Assert.Equal(InvitationState.Accepted, (await OpenAsync(house, trust, token))?.State);
        var found = await house.Services.GetRequiredService<PasswordSignIn>().DoAsync($"{trust.Value:N}@school.example", Chosen, default);
        Assert.Equal(person, Assert.Single(found).Person);
    }

    [Fact]
    public async Task Invitation_WithAPasswordThatWillNotDo_StaysOpen()
    {
        await using var house = fixture.House();
        var (trust, _, token) = await InvitedAsync(house);
        var refused = await AcceptAsync(house, trust, token, "Heron Vale 2026");
        Assert.Equal("password", Assert.Single(refused.Refusals).Field);
        Assert.Equal(InvitationState.Waiting, (await OpenAsync(house, trust, token))?.State);
    }

    [Fact]
    public async Task Invitation_OfAWeekAgo_IsExpired_AndAnOlderOneRevoked()
    {
        await using var house = fixture.House();
        var (trust, person, first) = await InvitedAsync(house);
        house.Clock.Move(TimeSpan.FromDays(1));
        var second = (
            await house.DoAsync<InvitePerson, SentInvitation>(u => u.DoAsync(Actor.Operator(trust), person, CancellationToken.None))
        ).Token;
        Assert.Equal(InvitationState.Revoked, (await OpenAsync(house, trust, first))?.State);
        Assert.False((await AcceptAsync(house, trust, first, Chosen)).Ok);
        house.Clock.Move(Invitation.Lifetime);
        Assert.Equal(InvitationState.Expired, (await OpenAsync(house, trust, second))?.State);
        Assert.False((await AcceptAsync(house, trust, second, Chosen)).Ok);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Invitation_ThatIsNone_IsNone(string? token)
    {
        await using var house = fixture.House();
        var (trust, _, _) = await InvitedAsync(house);
        Assert.Null(await OpenAsync(house, trust, token));
        Assert.False((await AcceptAsync(house, trust, token, Chosen)).Ok);
    }

    [Fact]
    public async Task Invitation_InAnotherTrust_IsNone()
    {
        await using var house = fixture.House();
        var (_, _, token) = await InvitedAsync(house);
        Assert.Null(await OpenAsync(house, await house.FoundTrustAsync(), token));
    }

    [Fact]
    public async Task Token_FindsItsPerson_WithinItsScope_AndIsNotedOnceAMinute()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var made = await MakeAsync(
            house,
            trust,
            person,
            new()
            {
                Name = "Script",
                MayWrite = false,
                Only = [Permission.SeeCalendar],
                LastDay = InAMonth(house),
            }
        );
        var who = await FindAsync(house, made.Text);
        Assert.Equal(person, who!.Person);
        Assert.True(who.Access.May(Permission.SeeCalendar));
        Assert.False(who.Access.May(Permission.SeeRoles));
        Assert.False(who.Token!.Scope.Allows("POST"));
        var first = await LastUsedAsync(house, trust, made);
        house.Clock.Move(TimeSpan.FromSeconds(59));
        await FindAsync(house, made.Text);
        Assert.Equal(first, await LastUsedAsync(house, trust, made));
        house.Clock.Move(TimeSpan.FromSeconds(1));
        await FindAsync(house, made.Text);
        Assert.Equal(first!.Value.AddMinutes(1), await LastUsedAsync(house, trust, made));
    }

    [Fact]
    public async Task Token_LosesWhatItsPersonLoses()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var made = await MakeAsync(house, trust, person, Everything(house));
        Assert.NotEmpty((await FindAsync(house, made.Text))!.Access.Held);
        var today = UkTime.DateOf(house.Clock.GetUtcNow());
        await house.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .People.Where(p => p.Id == person)
                    .ExecuteUpdateAsync(u => u.SetProperty(p => p.LeftOn, today))
        );
        house.Clock.Move(TimeSpan.FromDays(1));
        Assert.Null(await FindAsync(house, made.Text));
    }

    [Fact]
    public async Task Token_WorksToTheEndOfItsLastDay_InSummerTimeToo()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var made = await MakeAsync(house, trust, person, Everything(house) with { LastDay = new(2026, 6, 30) });
        Assert.Equal(new DateTimeOffset(2026, 6, 30, 23, 0, 0, TimeSpan.Zero), made.ExpiresAt.ToUniversalTime());
        house.Clock.Set(made.ExpiresAt.AddTicks(-1));
        Assert.NotNull(await FindAsync(house, made.Text));
        house.Clock.Set(made.ExpiresAt);
        Assert.Null(await FindAsync(house, made.Text));
    }

    [Fact]
    public async Task Token_RevokedTwice_IsInTheLedgerOnce_AndOnlyItsOwnerRevokesIt()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var other = await house.AddPersonAsync(trust, Role.TrustOfficer, null, "Other Person");
        var made = await MakeAsync(house, trust, person, Everything(house));
        await RevokeAsync(house, trust, other, made);
        Assert.NotNull(await FindAsync(house, made.Text));
        await Task.WhenAll(RevokeAsync(house, trust, person, made), RevokeAsync(house, trust, person, made));
        Assert.Null(await FindAsync(house, made.Text));
        Assert.Equal(["PasswordSet", "TokenCreated", "TokenRevoked"], await KindsAsync(house, trust, person));
    }

    [Fact]
    public async Task Token_OfTheSameName_IsMadeOnce_HoweverOftenItIsClicked()
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var all = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TryMakeAsync(house, trust, person, Everything(house))));
        Assert.Single(all, a => a.Ok);
    }

    public static TheoryData<string?, int?, bool, string> NotAToken =>
        new()
        {
            { "", 30, false, "name" },
            { null, 30, false, "name" },
            { new string('x', 61), 30, false, "name" },
            { "Script", null, false, "lastDay" },
            { "Script", -1, false, "lastDay" },
            { "Script", 400, false, "lastDay" },
            { "Script", 30, true, "only" },
        };

    [Theory]
    [MemberData(nameof(NotAToken))]
    public async Task Token_WithSomethingMissing_IsRefusedAtItsField(string? name, int? days, bool nothing, string field)
    {
        await using var house = fixture.House();
        var (trust, person, _) = await LoginAsync(house);
        var lastDay = days is { } ahead ? UkTime.DateOf(house.Clock.GetUtcNow()).AddDays(ahead) : (DateOnly?)null;
        var wanted = new NewToken
        {
            Name = name,
            MayWrite = true,
            Only = nothing ? [] : null,
            LastDay = lastDay,
        };
        Assert.Equal(field, Assert.Single((await TryMakeAsync(house, trust, person, wanted)).Refusals).Field);
    }

    private static DateOnly InAMonth(TestHouse house) => UkTime.DateOf(house.Clock.GetUtcNow()).AddMonths(1);

    private static NewToken Everything(TestHouse house) =>
        new()
        {
            Name = "Script",
            MayWrite = true,
            Only = null,
            LastDay = InAMonth(house),
        };

    private static async Task<(Id<Trust>, Id<Person>, string Token)> InvitedAsync(TestHouse house)
    {
        var trust = await house.FoundTrustAsync();
        var person = await house.AddPersonAsync(trust, Role.Staff, null, "Ada Fenwick", $"{trust.Value:N}@school.example");
        var sent = await house.DoAsync<InvitePerson, SentInvitation>(u => u.DoAsync(Actor.Operator(trust), person, CancellationToken.None));
        return (trust, person, sent.Token);
    }

    private static Task<OpenedInvitation?> OpenAsync(TestHouse house, Id<Trust> trust, string? token) =>
        house.InScopeAsync(null, s => s.GetRequiredService<AcceptInvitation>().OpenAsync(trust, token, CancellationToken.None));

    private static Task<Outcome<Login>> AcceptAsync(TestHouse house, Id<Trust> trust, string? token, string password) =>
        house.InScopeAsync(null, s => s.GetRequiredService<AcceptInvitation>().DoAsync(trust, token, password, CancellationToken.None));

    private static Task<MadeToken> MakeAsync(TestHouse house, Id<Trust> trust, Id<Person> person, NewToken wanted) =>
        house.DoAsync<CreateToken, MadeToken>(u => u.DoAsync(Actor.Of(trust, person), person, wanted, CancellationToken.None));

    private static Task<Outcome<MadeToken>> TryMakeAsync(TestHouse house, Id<Trust> trust, Id<Person> person, NewToken wanted) =>
        house.InScopeAsync(
            null,
            s => s.GetRequiredService<CreateToken>().DoAsync(Actor.Of(trust, person), person, wanted, CancellationToken.None)
        );

    private static Task<Done> RevokeAsync(TestHouse house, Id<Trust> trust, Id<Person> by, MadeToken made) =>
        house.DoAsync<RevokeToken, Done>(u => u.DoAsync(Actor.Of(trust, by), made.Id, CancellationToken.None));

    private static Task<Who?> FindAsync(TestHouse house, string text)
    {
        var (trust, digest) = TokenText.Read(text)!.Value;
        return house
            .Services.GetRequiredService<WhoQueries>()
            .FindByTokenAsync(trust, digest, UkTime.DateOf(house.Clock.GetUtcNow()), CancellationToken.None);
    }

    private static Task<DateTimeOffset?> LastUsedAsync(TestHouse house, Id<Trust> trust, MadeToken made) =>
        house.InScopeAsync(
            trust,
            s => s.GetRequiredService<LanyardDb>().AccessTokens.Where(t => t.Id == made.Id).Select(t => t.LastUsedAt).SingleAsync()
        );
}
