using System.Globalization;
using System.Text;
using System.Xml;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>Counts as the word processor does, so that an automatic number reads as it is printed.</summary>
internal sealed class DocxNumbering(
    IReadOnlyDictionary<int, DocxLevel[]> lists,
    IReadOnlyDictionary<int, (int List, IReadOnlyDictionary<int, int> Starts)> numberings
)
{
    private const int Deepest = 9;
    private readonly Dictionary<int, int[]> _counts = [];

    public static DocxNumbering None { get; } =
        new(new Dictionary<int, DocxLevel[]>(), new Dictionary<int, (int, IReadOnlyDictionary<int, int>)>());

    /// <summary>The next label of a numbering at a level; null for a bullet. Nothing at all where there is no such numbering.</summary>
    public (string? Label, bool IsBullet)? Next(int numbering, int level)
    {
        if (!numberings.TryGetValue(numbering, out var used) || !lists.TryGetValue(used.List, out var levels) || level is < 0 or >= Deepest)
            return null;
        if (levels[level] is not { } own || own.Format == "none")
            return null;
        if (own.Format == "bullet")
            return (null, true);
        if (!_counts.TryGetValue(used.List, out var counts))
            _counts[used.List] = counts = new int[Deepest];
        counts[level] = counts[level] == 0 ? used.Starts.GetValueOrDefault(level, own.Start) : counts[level] + 1;
        Array.Clear(counts, level + 1, Deepest - level - 1);
        return (Printed(own, levels, counts), false);
    }

    // "%1.%2" with the counts of the levels, and without the brackets and the full stop around it.
    private static string Printed(DocxLevel own, DocxLevel[] levels, int[] counts)
    {
        var label = new StringBuilder(own.Text);
        for (var i = 0; i < Deepest; i++)
        {
            var count = counts[i] == 0 ? levels[i]?.Start ?? 1 : counts[i];
            label.Replace($"%{i + 1}", Spelt(count, levels[i]?.Format ?? "decimal"));
        }
        return label.ToString().Trim().Trim('(', ')', '.', ':', ' ');
    }

    private static string Spelt(int count, string format) =>
        format switch
        {
            "lowerLetter" => Letter(count),
            "upperLetter" => Letter(count).ToUpperInvariant(),
            "lowerRoman" => Roman(count),
            "upperRoman" => Roman(count).ToUpperInvariant(),
            _ => count.ToString(CultureInfo.InvariantCulture),
        };

    private static string Letter(int count) => new((char)('a' + ((count - 1) % 26)), ((count - 1) / 26) + 1);

    private static string Roman(int count)
    {
        var roman = new StringBuilder();
        foreach (
            var (value, letters) in ((int, string)[])
                [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")]
        )
        {
            for (; count >= value && roman.Length < 20; count -= value)
                roman.Append(letters);
        }
        return roman.ToString();
    }

    public static DocxNumbering Read(XmlReader reader)
    {
        var lists = new Dictionary<int, DocxLevel[]>();
        var numberings = new Dictionary<int, (int, IReadOnlyDictionary<int, int>)>();
        var (list, level, numbering, overridden) = (-1, -1, -1, -1);
        var starts = new Dictionary<int, int>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "abstractNum")
                list = level = -1;
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "abstractNum":
                    list = reader.Number("abstractNumId") ?? -1;
                    lists.TryAdd(list, new DocxLevel[Deepest]);
                    break;
                case "lvl" when list >= 0:
                    level = reader.Number("ilvl") is >= 0 and < Deepest and var at ? at : -1;
                    if (level >= 0)
                        lists[list][level] = new("decimal", "%1", 1);
                    break;
                case "numFmt" when list >= 0 && level >= 0:
                    lists[list][level] = lists[list][level] with { Format = reader.Value("val") ?? "decimal" };
                    break;
                case "lvlText" when list >= 0 && level >= 0:
                    lists[list][level] = lists[list][level] with { Text = reader.Value("val") ?? "" };
                    break;
                case "start" when list >= 0 && level >= 0:
                    lists[list][level] = lists[list][level] with { Start = Math.Clamp(reader.Number("val") ?? 1, 1, 9999) };
                    break;
                case "num":
                    (numbering, starts) = (reader.Number("numId") ?? -1, []);
                    break;
                case "abstractNumId" when numbering >= 0:
                    numberings[numbering] = (reader.Number("val") ?? -1, starts);
                    break;
                case "lvlOverride" when numbering >= 0:
                    overridden = reader.Number("ilvl") ?? -1;
                    break;
                case "startOverride" when numbering >= 0 && overridden >= 0:
                    starts[overridden] = Math.Clamp(reader.Number("val") ?? 1, 1, 9999);
                    break;
            }
        }
        return new(lists, numberings);
    }
}

/// <param name="Text">Such as <c>%1.%2</c>.</param>
internal sealed record DocxLevel(string Format, string Text, int Start);
