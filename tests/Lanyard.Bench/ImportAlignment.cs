namespace Lanyard.Bench;

/// <summary>
/// Lays the rows that people found beside the clauses that were found by program, both in the order of the document, so that the likeness of
/// their words is greatest. Several rows may fall on one clause that was not split; a row that resembles nothing falls on none.
/// </summary>
internal static class ImportAlignment
{
    private const double Least = 0.12;
    private const double ForNumber = 0.35;

    // The second row on a clause says that the clause should have been two.
    private const double Shared = 0.5;

    /// <returns>For each row the place of its clause, or -1.</returns>
    public static int[] Of(IReadOnlyList<(string Number, string Words)> rows, IReadOnlyList<(string Number, string Words)> clauses)
    {
        var weights = Weights(rows.Concat(clauses).Select(c => c.Words));
        var rowWords = rows.Select(r => Bag(r.Words, weights)).ToArray();
        var clauseWords = clauses.Select(c => Bag(c.Words, weights)).ToArray();
        var (n, m) = (rows.Count, clauses.Count);
        var best = new double[n + 1, m + 1];
        var step = new byte[n + 1, m + 1];
        for (var i = 1; i <= n; i++)
        {
            for (var j = 1; j <= m; j++)
            {
                var like = Likeness(i - 1, j - 1);
                (best[i, j], step[i, j]) = (best[i - 1, j], (byte)1);
                Take(best[i, j - 1], 2);
                if (like >= Least)
                {
                    Take(best[i - 1, j - 1] + like, 3);
                    if (i > 1)
                        Take(best[i - 1, j] + (Shared * like), 4);
                }

                void Take(double score, byte how)
                {
                    if (score > best[i, j])
                        (best[i, j], step[i, j]) = (score, how);
                }
            }
        }
        var to = Enumerable.Repeat(-1, n).ToArray();
        for (var (i, j) = (n, m); i > 0 && j > 0; )
        {
            var how = step[i, j];
            if (how is 3 or 4)
                to[i - 1] = j - 1;
            if (how is 1 or 3 or 4)
                i--;
            if (how is 2 or 3)
                j--;
        }
        return to;

        double Likeness(int row, int clause) =>
            Cosine(rowWords[row], clauseWords[clause]) + (Base(rows[row].Number) == Base(clauses[clause].Number) ? ForNumber : 0);
    }

    /// <summary>A number without the part that tells the duties of one paragraph apart.</summary>
    public static string Base(string number)
    {
        var dot = number.LastIndexOf(".s", StringComparison.Ordinal);
        return dot > 0 && number.AsSpan(dot + 2).ContainsAnyExceptInRange('0', '9') is false ? number[..dot] : number;
    }

    private static Dictionary<string, double> Weights(IEnumerable<string> texts)
    {
        var all = texts.Select(t => Stems(t).ToHashSet(StringComparer.Ordinal)).ToList();
        return all.SelectMany(t => t)
            .GroupBy(t => t, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Math.Log(1 + (all.Count / (double)g.Count())), StringComparer.Ordinal);
    }

    private static Dictionary<string, double> Bag(string words, Dictionary<string, double> weights)
    {
        var bag = Stems(words).Distinct(StringComparer.Ordinal).ToDictionary(s => s, s => weights[s], StringComparer.Ordinal);
        var length = Math.Sqrt(bag.Values.Sum(v => v * v));
        return bag.ToDictionary(b => b.Key, b => b.Value / length, StringComparer.Ordinal);
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b) =>
        a.Sum(w => b.TryGetValue(w.Key, out var other) ? w.Value * other : 0);

    private static IEnumerable<string> Stems(string text) =>
        text.ToLowerInvariant()
            .Split([.. " \t.,;:!?()[]{}'\"’‘“”/–—-"], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length > 2 && w is not ("the" or "and" or "for" or "that" or "with" or "are"))
            .Select(w => w.Length > 5 ? w[..5] : w);
}
