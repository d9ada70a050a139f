using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class LineManagersTests
{
    private static readonly Person[] Everybody = [.. Enumerable.Range(1, 8).Select(n => Cast.Somebody($"Person {n}"))];

    [Fact]
    public void Refuse_AnyOrderOfWishes_NeverLeavesACircle() =>
        Prop.ForAll(
                Gen.Elements(Everybody).Two().ListOf().ToArbitrary(),
                wishes =>
                {
                    var managers = new Dictionary<Id<Person>, Id<Person>>();
                    foreach (var (person, manager) in wishes)
                    {
                        if (LineManagers.Refuse(person, manager, LineManagers.Above(manager.Id, managers), Cast.Today) is null)
                            managers[person.Id] = manager.Id;
                    }
                    return Everybody.All(p => !LineManagers.Above(p.Id, managers).Contains(p.Id));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Refuse_TheManagersManager_SaysSoByName()
    {
        var refusal = LineManagers.Refuse(Cast.Amina, Cast.Bryn, [Cast.Ciara.Id, Cast.Amina.Id], Cast.Today);
        Assert.Equal(
            "Amina Khan manages Bryn Evans already, directly or through others, so the two would manage each other. Choose somebody else.",
            refusal?.Sentence
        );
    }

    [Fact]
    public void Refuse_Oneself_IsRefused() => Assert.Equal("manager", LineManagers.Refuse(Cast.Amina, Cast.Amina, [], Cast.Today)?.Field);

    [Fact]
    public void Refuse_SomebodyWhoLeft_IsRefused() =>
        Assert.NotNull(LineManagers.Refuse(Cast.Amina, Cast.Somebody("Dewi Pugh", Cast.Today.AddDays(-1)), [], Cast.Today));

    [Fact]
    public void Above_ACircleThatSlippedIn_Ends() =>
        Assert.Equal(
            [Cast.Bryn.Id],
            LineManagers.Above(
                Cast.Amina.Id,
                new Dictionary<Id<Person>, Id<Person>> { [Cast.Amina.Id] = Cast.Bryn.Id, [Cast.Bryn.Id] = Cast.Amina.Id }
            )
        );
}
