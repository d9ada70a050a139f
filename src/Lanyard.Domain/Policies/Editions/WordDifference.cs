namespace Lanyard.Domain.Policies.Editions;

/// <summary>A run of words of a sentence, and whether the other sentence lacks it.</summary>
public readonly record struct WordRun(string Words, bool Differs);

/// <summary>Two sentences held against each other, word by word, so that a reader sees what changed without looking for it.</summary>
public sealed record WordDifference(IReadOnlyList<WordRun> Before, IReadOnlyList<WordRun> After)
{
    /// <summary>Longer texts are shown as changed as a whole: looking for what they share takes too long.</summary>
    private const int Most = 600;

    public static WordDifference Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] old = Split(before);
        string[] now = Split(after);
        if (old.Length > Most || now.Length > Most)
            return new([new(before, true)], [new(after, true)]);
        var (kept, stays) = Shared(old, now);
        return new(Runs(old, kept), Runs(now, stays));
    }

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // The longest row of words that both have in this order.
    private static (bool[] Old, bool[] Now) Shared(string[] old, string[] now)
    {
        var length = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            length[i, j] = old[i] == now[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        var (inOld, inNow) = (new bool[old.Length], new bool[now.Length]);
        for (int i = 0, j = 0; i < old.Length && j < now.Length; )
        {
            if (old[i] == now[j])
                (inOld[i++], inNow[j++]) = (true, true);
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }
        return (inOld, inNow);
    }

    private static List<WordRun> Runs(string[] words, bool[] shared)
    {
        var runs = new List<WordRun>();
        for (var at = 0; at < words.Length; )
        {
            var end = at;
            while (end < words.Length && shared[end] == shared[at])
                end++;
            runs.Add(new(string.Join(' ', words[at..end]), !shared[at]));
            at = end;
        }
        return runs;
    }
}
