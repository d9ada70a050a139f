using System.Reflection;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Outbox;

namespace Lanyard.House.Tests;

/// <summary>A letter that must give nothing away has nothing to give away: it is made of ids, codes, dates and counts.</summary>
public sealed class LetterTests
{
    [Fact]
    public void EveryDiscreetLetter_HoldsNoWords()
    {
        var discreet = LetterJson.Kinds.Values.Where(k => k.IsSubclassOf(typeof(DiscreetLetter))).ToList();
        Assert.NotEmpty(discreet);
        var wordy = discreet
            .SelectMany(k => k.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(p => p.Name is not nameof(Letter.Kind) && !KeptForEver.MayHold(p.PropertyType))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name} is a {p.PropertyType.Name}");
        Assert.Empty(wordy);
    }

    [Fact]
    public void EveryLetter_SaysWhetherItMayCarryWords() =>
        Assert.All(
            LetterJson.Kinds.Values,
            k => Assert.True(k.IsSubclassOf(typeof(DiscreetLetter)) || k.IsSubclassOf(typeof(WordedLetter)), k.Name)
        );
}
