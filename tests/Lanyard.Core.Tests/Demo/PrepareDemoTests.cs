using Lanyard.Core.Demo;
using Lanyard.Core.Demo.Scenes;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Demo;

public sealed class PrepareDemoTests(CoreFixture core)
{
    private static readonly string[] Tables = ["school", "person", "appointment", "deputyship", "line_management", "ledger_event"];

    [Fact]
    public async Task Demo_PreparedTwice_DoublesNothing()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        await demo.PrepareAsync();
        var first = await CountsAsync(demo);
        await demo.PrepareAsync();
        Assert.Equal(first, await CountsAsync(demo));
        Assert.Equal(DemoCast.Schools.Count, first["school"]);
        Assert.Equal(DemoCast.People.Count, first["person"]);
    }

    [Fact]
    public async Task Demo_ThatPeopleChanged_IsLeftAsTheyMadeIt()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        await demo.PrepareAsync();
        var stage = demo.House.Services.GetRequiredService<DemoStage>();
        var ct = TestContext.Current.CancellationToken;
        var wren = (await stage.PeopleAsync(ct)).Single(p => p.Key.FullName == "Wren").Value;
        await stage.DoAsync<ChangePerson, Done>(u =>
            u.DoAsync(
                DemoStage.Operator,
                new()
                {
                    Person = wren,
                    FullName = "Wren Two",
                    Email = "wren.two@bramblecote.example",
                    Version = null,
                },
                ct
            )
        );
        var before = await CountsAsync(demo);
        await demo.PrepareAsync();
        Assert.Equal(before, await CountsAsync(demo));
    }

    [Fact]
    public async Task Demo_StoppedHalfWay_IsFinishedByTheNextStart()
    {
        await using var whole = await DemoHouse.OpenAsync(core.Server);
        await whole.PrepareAsync();
        await using var broken = await DemoHouse.OpenAsync(core.Server);
        var stage = broken.House.Services.GetRequiredService<DemoStage>();
        await new FoundingScene().PlayAsync(stage, TestContext.Current.CancellationToken);
        // The first three came in, and the third has no role yet.
        foreach (var person in DemoCast.People.Take(3))
            await stage.DoAsync<AddPerson, Id<Person>>(u =>
                u.DoAsync(
                    DemoStage.Operator,
                    new() { FullName = person.FullName, Email = person.Email },
                    TestContext.Current.CancellationToken
                )
            );
        await broken.PrepareAsync();
        Assert.Equal(await CountsAsync(whole), await CountsAsync(broken));
    }

    [Fact]
    public async Task Demo_TwoCopiesStartingTogether_TellTheStoryOnce()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        await Task.WhenAll(demo.PrepareAsync(), demo.PrepareAsync());
        Assert.Equal(DemoCast.People.Count, await demo.CountAsync("person"));
    }

    [Fact]
    public async Task Demo_OnAHouseThatIsReal_IsRefused()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        await demo.House.FoundTrustAsync("A Trust of Real People");
        await Assert.ThrowsAsync<InvalidOperationException>(demo.PrepareAsync);
        var refusal = await HouseKinds.RefuseAsync(demo.Database.App, asDemo: true, TestContext.Current.CancellationToken);
        Assert.Contains("real trust", refusal!.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, await demo.CountAsync("person"));
    }

    [Fact]
    public async Task RealHouse_OnTheDemo_IsRefused()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        var ct = TestContext.Current.CancellationToken;
        Assert.Null(await HouseKinds.RefuseAsync(demo.Database.App, asDemo: false, ct));
        await demo.PrepareAsync();
        Assert.Null(await HouseKinds.RefuseAsync(demo.Database.App, asDemo: true, ct));
        Assert.Contains("demo", (await HouseKinds.RefuseAsync(demo.Database.App, asDemo: false, ct))!.Sentence, StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, long>> CountsAsync(DemoHouse demo)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in Tables)
            counts[table] = await demo.CountAsync(table);
        return counts;
    }
}
