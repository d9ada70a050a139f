using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.House.Tests;

/// <summary>The ledger is for ever, so nothing that somebody wrote may get into it: an event is made of ids, codes, dates, counts and digests.</summary>
public sealed class LedgerEventTests
{
    [Fact]
    public void EveryLedgerEvent_HoldsOnlyIdsCodesDatesCountsAndDigests()
    {
        Assert.NotEmpty(EventJson.Kinds);
        var wordy = EventJson
            .Kinds.Values.SelectMany(kind => kind.GetProperties())
            .Where(p => p.Name is not nameof(LedgerEvent.Kind) and not nameof(LedgerEvent.Subject) && !KeptForEver.MayHold(p.PropertyType))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name} is a {p.PropertyType.Name}");
        Assert.Empty(wordy);
    }

    [Theory]
    [InlineData(typeof(string), false)]
    [InlineData(typeof(string[]), false)]
    [InlineData(typeof(object), false)]
    [InlineData(typeof(IReadOnlyList<string>), false)]
    [InlineData(typeof(byte[]), false)]
    [InlineData(typeof(Dictionary<string, int>), false)]
    [InlineData(typeof(School), false)]
    [InlineData(typeof(LocalPractice), true)]
    [InlineData(typeof(Id<LedgerEvent>?), true)]
    [InlineData(typeof(IReadOnlyList<Id<LedgerEvent>>), true)]
    [InlineData(typeof(ActorKind), true)]
    public void TheRule_KnowsWordsWhenItSeesThem(Type type, bool kept) => Assert.Equal(kept, KeptForEver.MayHold(type));
}
