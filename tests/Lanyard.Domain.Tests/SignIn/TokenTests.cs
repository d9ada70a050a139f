using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;

namespace Lanyard.Domain.Tests.SignIn;

public sealed class TokenTests
{
    private static readonly Id<Trust> Trust = Id<Trust>.New(DateTimeOffset.UnixEpoch);
    private static readonly Id<School>[] Schools =
    [
        new(new("01990000-0000-7000-8000-000000000001")),
        new(new("01990000-0000-7000-8000-000000000002")),
    ];

    [Fact]
    public void Token_WrittenAndRead_NamesItsTrustAndOneDigest() =>
        Prop.ForAll<byte>(seed =>
            {
                var random = Enumerable.Range(0, TokenText.RandomBytes).Select(i => (byte)(seed * 31 + i * 7)).ToArray();
                var text = TokenText.Write(Trust, random);
                var read = TokenText.Read(text);
                return read is var (trust, digest) && trust == Trust && digest.SequenceEqual(TokenText.Read(text)!.Value.Digest);
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("lan_")]
    [InlineData("lan_AAAA")]
    [InlineData("lan_****************************************************************")]
    [InlineData("lan_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")] // the trust of all noughts
    [InlineData("ghp_AZkAAAAAcACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void AnythingElse_IsNoToken(string? text) => Assert.Null(TokenText.Read(text));

    [Fact]
    public void Scope_OnlyEverTakesAway() =>
        Prop.ForAll<int[], int[]>(
                (roles, only) =>
                {
                    var person = new Access(roles.Select(Held));
                    var scope = only.Select(o => Pick(Enum.GetValues<Permission>(), o)).ToHashSet();
                    var token = new TokenScope(true, scope).Of(person);
                    return Enum.GetValues<Permission>()
                        .All(p =>
                            Agrees(token.May(p), person.May(p), p, scope)
                            && Agrees(token.MaySomewhere(p), person.MaySomewhere(p), p, scope)
                            && Schools.All(s => Agrees(token.May(p, s), person.May(p, s), p, scope))
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Scope_OfEverything_IsThePersonsOwn()
    {
        var person = new Access([new(Role.Headteacher, Schools[0])]);
        Assert.Same(person, new TokenScope(false, null).Of(person));
    }

    [Theory]
    [InlineData("GET", true, true)]
    [InlineData("HEAD", true, true)]
    [InlineData("OPTIONS", true, true)]
    [InlineData("POST", false, true)]
    [InlineData("PUT", false, true)]
    [InlineData("PATCH", false, true)]
    [InlineData("DELETE", false, true)]
    [InlineData("get", false, true)] // methods are written in capitals; anything else is not a reading one
    public void ReadingToken_AllowsReading(string method, bool reading, bool writing)
    {
        Assert.Equal(reading, new TokenScope(false, null).Allows(method));
        Assert.Equal(writing, new TokenScope(true, null).Allows(method));
    }

    private static bool Agrees(bool token, bool person, Permission permission, HashSet<Permission> scope) =>
        token == (person && (permission == Permission.UseLanyard || scope.Contains(permission)));

    private static HeldRole Held(int seed)
    {
        var sheet = Pick(Roles.Table.Values.OrderBy(s => s.Role).ToArray(), seed);
        return new(sheet.Role, sheet.Seat == Seat.Trust || (seed % 3 == 0 && sheet.Seat == Seat.Either) ? null : Pick(Schools, seed / 7));
    }

    private static T Pick<T>(T[] from, int seed) => from[(int)((uint)seed % (uint)from.Length)];
}
