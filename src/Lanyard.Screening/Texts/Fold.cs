using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Texts;

/// <summary>What each character reads as: small letters without marks, look-alikes as the letters they imitate, nothing for what cannot be seen.</summary>
internal static class Fold
{
    /// <summary>It is not there for the reader: a mark, a joiner, a direction.</summary>
    public const char Skip = '\0';

    /// <summary>It reads as several characters: see <see cref="Several"/>.</summary>
    public const char Many = '\u0001';

    /// <summary>A picture or an unknown sign.</summary>
    public const char Sign = '\uFFFC';

    private static readonly Dictionary<int, string> Table = ReadTable();
    private static readonly FrozenDictionary<int, string> All = Table.ToFrozenDictionary();

    /// <summary>For every UTF-16 unit, so that reading is one load a character.</summary>
    public static readonly char[] Map = Build();

    public static string Several(int point) => All[point];

    public static char Beyond(int point) =>
        All.TryGetValue(point, out var reads) ? reads[0]
        : IsUnseen(CharUnicodeInfo.GetUnicodeCategory(point)) ? Skip
        : Rune.IsValid(point) && Rune.IsLetter(new Rune(point)) ? '\uFFFB'
        : Sign;

    private static char[] Build()
    {
        var map = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
            map[c] = Of((char)c);
        return map;
    }

    private static char Of(char c)
    {
        if (c is '\t' or '\r' or '\v' or '\f')
            return ' ';
        if (c == '\n')
            return c;
        if (Table.TryGetValue(c, out var reads))
            return reads.Length == 1 ? reads[0] : Many;
        // The fillers of Hangul are letters by category and blank on the screen.
        if (c is '\u115F' or '\u1160' or '\u3164' or '\uFFA0' || IsUnseen(CharUnicodeInfo.GetUnicodeCategory(c)))
            return Skip;
        return char.IsSurrogate(c) ? Sign : char.ToLowerInvariant(c);
    }

    private static bool IsUnseen(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    private static Dictionary<int, string> ReadTable()
    {
        var table = new Dictionary<int, string>();
        foreach (var line in DataFiles.Lines("fold.txt"))
        {
            var parts = line.Split(' ');
            var first = int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var i = 1; i < parts.Length; i++)
                table[first + i - 1] = parts[i]
                    .Replace("\\s", " ", StringComparison.Ordinal)
                    .Replace("\\n", "\n", StringComparison.Ordinal);
        }
        return table;
    }
}
