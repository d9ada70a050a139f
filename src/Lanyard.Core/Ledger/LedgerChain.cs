using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Ledger;

/// <summary>Follows one trust's chain, event by event; it keeps no more than the last digest.</summary>
internal sealed class LedgerChain(Id<Trust> trust)
{
    private byte[] _digest = LedgerRow.Start(trust);

    public long Seq { get; private set; }

    public string Digest => Convert.ToHexStringLower(_digest);

    /// <summary>Takes the next event in order.</summary>
    public BrokenLink? Follow(LedgerRow row)
    {
        var expected = Seq + 1;
        if (row.Seq != expected)
            return new(
                expected,
                Misfit.Gap,
                Seq == 0
                    ? Say($"Event 1 is missing: the first event that is kept is event {row.Seq}.")
                    : Say($"Event {expected} is missing: after event {Seq} comes event {row.Seq}.")
            );
        var digest = row.DigestAfter(_digest);
        if (!digest.AsSpan().SequenceEqual(row.Digest))
            return new(
                expected,
                Misfit.Digest,
                Seq == 0
                    ? "Event 1 does not fit: its digest does not follow from what it says. It was changed after it was written."
                    : Say($"Event {expected} does not fit: its digest does not follow from what it says and from event {Seq}. ")
                        + Say($"Event {expected} or event {Seq} was changed after it was written.")
            );
        (Seq, _digest) = (expected, digest);
        return null;
    }

    /// <summary>Compares the end of the chain with the head that the trust keeps; the head is null when there is none.</summary>
    public BrokenLink? End(long? headSeq, byte[]? headDigest)
    {
        if (Seq == 0 && headSeq is null)
            return new(1, Misfit.Start, "This trust's ledger has no beginning: not even its founding is kept.");
        if (headSeq is null)
            return new(Seq, Misfit.Head, Say($"The head of the chain is missing, although {Seq} events are kept."));
        if (headSeq > Seq)
            return new(Seq + 1, Misfit.Gap, Say($"Event {Seq + 1} is missing: the head counts {headSeq} events, and {Seq} are kept."));
        if (headSeq < Seq)
            return new(headSeq.Value + 1, Misfit.Head, Say($"The head counts {headSeq} events, but {Seq} are kept."));
        return _digest.AsSpan().SequenceEqual(headDigest)
            ? null
            : new(Seq, Misfit.Head, Say($"The head does not fit event {Seq}, the last one: one of them was changed after it was written."));
    }

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
