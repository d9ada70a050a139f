using System.Collections.Concurrent;
using Lanyard.Domain.Policies;

namespace Lanyard.Core.Policies;

/// <summary>
/// Policies that were read before, by the digest of their text. A text never changes under its digest, so nothing on the shelf is ever stale;
/// it holds what all schools share and nothing of any school's own.
/// </summary>
public sealed class PolicyShelf
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<string, Policy> _read = new(StringComparer.Ordinal);

    /// <summary>The policy that this text says. Texts come onto the shelf from editions only, which were checked before they could bind.</summary>
    public Policy Read(string digest, string text)
    {
        if (_read.TryGetValue(digest, out var policy))
            return policy;
        if (_read.Count >= Most)
            _read.Clear();
        return _read[digest] =
            PolicyFile.Read(text).Policy
            ?? throw new InvalidOperationException($"The edition with the digest {digest} cannot be read any more.");
    }

    /// <summary>The policy under this digest, when it was read before.</summary>
    public Policy? Find(string digest) => _read.GetValueOrDefault(digest);
}
