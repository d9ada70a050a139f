using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.Extensions.DependencyInjection;
using static Lanyard.Core.Tests.SignIn.PasswordSignInTests;

namespace Lanyard.Core.Tests.SignIn;

public sealed class AddUserTests(CoreFixture fixture)
{
    [Fact]
    public async Task NewUser_CanSignIn_AndMayDoEverythingForTheTrust()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var address = $"{trust.Value:N}@school.example";
        var added = await AddAsync(house, trust, "Ada Fenwick", address, "tangerine ladder whistle");
        Assert.True(added.Ok);
        var known = await house.Services.GetRequiredService<PasswordSignIn>().DoAsync(address, "tangerine ladder whistle", default);
        Assert.Equal(added.Value, Assert.Single(known).Person);
        // Once more, with another password: the same person, no second role.
        Assert.Equal(added.Value, (await AddAsync(house, trust, null, address, "quite another whistle")).Value);
        Assert.Equal(["PasswordSet", "PasswordSet"], await KindsAsync(house, trust, added.Value));
    }

    [Theory]
    [InlineData("Ada", "nonsense", "tangerine ladder whistle", "email")]
    [InlineData("", "ada@school.example", "tangerine ladder whistle", "name")]
    [InlineData("Ada", "ada@school.example", "short", "password")]
    [InlineData("Ada", "ada@school.example", null, "password")]
    public async Task NewUser_WithSomethingMissing_IsRefused_AndNothingIsLeft(string? name, string email, string? password, string field)
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        Assert.Equal(field, Assert.Single((await AddAsync(house, trust, name, email, password)).Refusals).Field);
        Assert.True(
            (await AddAsync(house, trust, "Ada", email == "nonsense" ? "ada@school.example" : email, "tangerine ladder whistle")).Ok
        );
    }

    private static Task<Outcome<Id<Person>>> AddAsync(TestHouse house, Id<Trust> trust, string? name, string email, string? password) =>
        house.InScopeAsync(null, s => s.GetRequiredService<AddUser>().DoAsync(trust, name, email, password, CancellationToken.None));
}
