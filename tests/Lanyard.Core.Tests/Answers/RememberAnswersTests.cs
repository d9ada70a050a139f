using System.Collections.Immutable;
using System.Text;
using Lanyard.Core.Answers;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Answers;

public sealed class RememberAnswersTests(CoreFixture fixture)
{
    private static readonly RememberedAnswer Answer = new(
        201,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["ETag"] = "\"1\"" },
        Encoding.UTF8.GetBytes("done")
    );

    [Fact]
    public async Task Answer_Kept_IsGivenAgainForADayAndThenForgotten()
    {
        await using var house = fixture.House();
        var (trust, asked) = await AskAsync(house);
        Assert.Equal(Asked.First, await AskAsync(house, trust, asked));
        house.Clock.Move(TimeSpan.FromHours(23));
        Assert.Equal(Asked.Again, await AskAsync(house, trust, asked));
        house.Clock.Move(TimeSpan.FromHours(2));
        Assert.Equal(Asked.First, await AskAsync(house, trust, asked));
    }

    [Fact]
    public async Task Sweep_TakesWhatIsOldAndComesBackForTheNext()
    {
        await using var house = fixture.House();
        var (trust, asked) = await AskAsync(house);
        await AskAsync(house, trust, asked);
        house.Clock.Move(TimeSpan.FromHours(10));
        var second = asked with { KeyDigest = Digest("other key") };
        var keptUntil = house.Clock.GetUtcNow() + RememberAnswers.Kept;
        await AskAsync(house, trust, second);
        house.Clock.Move(TimeSpan.FromHours(15));
        Assert.Equal(keptUntil, await SweepAsync(house, trust));
        Assert.Equal(Asked.First, await AskAsync(house, trust, asked));
        Assert.Equal(Asked.Again, await AskAsync(house, trust, second));
    }

    [Fact]
    public async Task Change_InsideARequestThatIsDropped_NeverWas()
    {
        await using var house = fixture.House();
        var (trust, asked) = await AskAsync(house);
        await house.InScopeAsync(
            trust,
            async services =>
            {
                await using var once = await services.GetRequiredService<RememberAnswers>().BeginAsync(asked, CancellationToken.None);
                var add = services.GetRequiredService<AddSchool>();
                var added = await add.DoAsync(Actor.Operator(trust), Fern(Phase.Primary), CancellationToken.None);
                Assert.True(added.Ok);
                Assert.NotNull(await services.GetRequiredService<SchoolQueries>().FindAsync(added.Value, CancellationToken.None));
                return Done.It;
            }
        );
        var schools = await house.InScopeAsync(
            trust,
            services => services.GetRequiredService<SchoolQueries>().ListAsync(null, null, 10, CancellationToken.None)
        );
        Assert.Empty(schools);
        Assert.Equal(Asked.First, await AskAsync(house, trust, asked));
    }

    [Fact]
    public async Task RefusedChange_InsideARequest_UndoesItselfAlone()
    {
        await using var house = fixture.House();
        var (trust, asked) = await AskAsync(house);
        await house.InScopeAsync(
            trust,
            async services =>
            {
                await using var once = await services.GetRequiredService<RememberAnswers>().BeginAsync(asked, CancellationToken.None);
                var add = services.GetRequiredService<AddSchool>();
                Assert.True((await add.DoAsync(Actor.Operator(trust), Fern(Phase.Primary), CancellationToken.None)).Ok);
                Assert.False((await add.DoAsync(Actor.Operator(trust), Fern(Phase.Special), CancellationToken.None)).Ok);
                await once.KeepAsync(Answer, CancellationToken.None);
                return Done.It;
            }
        );
        var schools = await house.InScopeAsync(
            trust,
            services => services.GetRequiredService<SchoolQueries>().ListAsync(null, null, 10, CancellationToken.None)
        );
        Assert.Equal(Phase.Primary, Assert.Single(schools).Phase);
    }

    private static NewSchool Fern(Phase phase) =>
        new()
        {
            Name = "Fern Hill",
            Phase = phase,
            Nation = Nation.EnglandAndWales,
        };

    private static async Task<(Id<Trust> Trust, AskedOnce Asked)> AskAsync(TestHouse house)
    {
        var trust = await house.FoundTrustAsync();
        return (trust, new(await house.AddPersonAsync(trust), Digest("key"), Digest("request")));
    }

    private static Task<Asked> AskAsync(TestHouse house, Id<Trust> trust, AskedOnce asked) =>
        house.InScopeAsync(
            trust,
            async services =>
            {
                await using var once = await services.GetRequiredService<RememberAnswers>().BeginAsync(asked, CancellationToken.None);
                if (once.State == Asked.First)
                    await once.KeepAsync(Answer, CancellationToken.None);
                else
                    Assert.Equal("done", Encoding.UTF8.GetString(once.Earlier!.Body.Span));
                return once.State;
            }
        );

    private static Task<DateTimeOffset?> SweepAsync(TestHouse house, Id<Trust> trust) =>
        house.InScopeAsync(
            trust,
            services =>
                services
                    .GetRequiredKeyedService<IAgendaHandler>(ForgetAnswers.Kind)
                    .RunAsync(house.Clock.GetUtcNow(), CancellationToken.None)
        );

    private static ImmutableArray<byte> Digest(string of) =>
        ImmutableArray.Create(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(of)));
}
