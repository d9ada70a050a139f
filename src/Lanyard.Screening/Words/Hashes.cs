namespace Lanyard.Screening.Words;

/// <summary>Hashes of words that are the same on every machine and in every run.</summary>
internal static class Hashes
{
    public const ulong Empty = 14695981039346656037UL;

    public static ulong Add(ulong hash, char c) => (hash ^ c) * 1099511628211UL;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Empty;
        foreach (var c in word)
            hash = Add(hash, c);
        return hash;
    }

    /// <summary>Spreads the bits, for tables whose size is a power of two.</summary>
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 29);
    }

    public static ulong Join(ulong first, ulong second) => Mix((first * 31) + second);
}
