namespace Lanyard.Screening.Words;

/// <summary>Slips of the finger.</summary>
internal static class Edits
{
    /// <summary>One letter left out, put in, changed, or swapped with its neighbour parts the two.</summary>
    public static bool IsOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < b.Length)
            return IsOne(b, a);
        if (a.Length - b.Length > 1)
            return false;
        var same = a.CommonPrefixLength(b);
        if (a.Length != b.Length)
            return a[(same + 1)..].SequenceEqual(b[same..]);
        if (same == a.Length)
            return false;
        return a[(same + 1)..].SequenceEqual(b[(same + 1)..])
            || (same + 1 < a.Length && a[same] == b[same + 1] && a[same + 1] == b[same] && a[(same + 2)..].SequenceEqual(b[(same + 2)..]));
    }
}
