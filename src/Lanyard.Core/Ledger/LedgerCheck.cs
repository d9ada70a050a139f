using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Ledger;

/// <summary>What a look at one trust's whole chain found.</summary>
/// <param name="Events">The events that were read before the end, or before the first broken link.</param>
/// <param name="Digest">The last digest that fits, in hexadecimal. Noted somewhere else, it proves later that nothing before it was changed.</param>
/// <param name="Broken">The first link that does not fit; null when the chain is whole.</param>
public sealed record LedgerCheck(Id<Trust> Trust, long Events, string Digest, BrokenLink? Broken)
{
    public bool Whole => Broken is null;

    public string Sentence =>
        Broken?.Sentence
        ?? string.Create(CultureInfo.InvariantCulture, $"The ledger is whole: {Events} events, each follows from the one before.");
}

/// <summary>The first place where a chain does not hold.</summary>
public sealed record BrokenLink(long Seq, Misfit What, string Sentence);

/// <summary>What does not fit.</summary>
public enum Misfit
{
    /// <summary>What the event says, or the event before it, was changed.</summary>
    Digest,

    /// <summary>An event is missing.</summary>
    Gap,

    /// <summary>The head of the chain and its last event disagree.</summary>
    Head,

    /// <summary>The trust has no ledger at all, not even its own founding.</summary>
    Start,
}
