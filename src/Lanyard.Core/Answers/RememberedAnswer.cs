using System.Collections.Immutable;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Core.Answers;

/// <summary>What a caller was told when their change was made.</summary>
public sealed record RememberedAnswer(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body);

/// <summary>A request that is to be answered once: who asks, the key that they chose, and what they ask. Digests of both, so no words are kept.</summary>
public sealed record AskedOnce(Id<Person> Person, ImmutableArray<byte> KeyDigest, ImmutableArray<byte> RequestDigest);

/// <summary>What became of a request that is to be answered once.</summary>
public enum Asked
{
    /// <summary>Nobody has asked this before: do it, and keep the answer.</summary>
    First,

    /// <summary>It was done and answered before.</summary>
    Again,

    /// <summary>The key was used for another request.</summary>
    OtherRequest,

    /// <summary>The same request is still at work.</summary>
    StillAtWork,
}
