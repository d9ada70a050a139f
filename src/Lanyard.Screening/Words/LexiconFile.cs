using System.Globalization;

namespace Lanyard.Screening.Words;

/// <summary>
/// Reads a lexicon: <c>@source</c> and <c>@licence</c> lines, then sections: <c>[rule] kind=… subkind=… primary=… secondary=… weight=… sorts=… reason=…</c>
/// and their terms, parted by commas. <c>word/s/ed</c> stands for word, words and worded; <c>word+</c> is found inside longer words too.
/// </summary>
internal static class LexiconFile
{
    public static IEnumerable<(Section Section, string Term, bool Stem)> Read(string name)
    {
        var (source, licence) = ("", "");
        Section? section = null;
        foreach (var line in DataFiles.Lines(name))
        {
            if (line.StartsWith("@source ", StringComparison.Ordinal))
                source = line[8..];
            else if (line.StartsWith("@licence ", StringComparison.Ordinal))
                licence = line[9..];
            else if (line[0] == '[')
                section = Header(line, source, licence);
            else
            {
                foreach (var term in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                foreach (var form in Forms(term))
                    yield return (section!, form.TrimEnd('+'), term.Contains('+', StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<string> Forms(string term)
    {
        var parts = term.Split('/');
        var word = parts[0].TrimEnd('+');
        yield return word;
        foreach (var ending in parts.Skip(1))
            yield return word + ending;
    }

    private static Section Header(string line, string source, string licence)
    {
        var close = line.IndexOf(']', StringComparison.Ordinal);
        var rule = line[1..close];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var rest = line[(close + 1)..].Trim();
        while (rest.Length > 0)
        {
            var equals = rest.IndexOf('=', StringComparison.Ordinal);
            var key = rest[..equals];
            var end = string.Equals(key, "reason", StringComparison.Ordinal) ? -1 : rest.IndexOf(' ', StringComparison.Ordinal);
            values[key] = end < 0 ? rest[(equals + 1)..] : rest[(equals + 1)..end];
            rest = end < 0 ? "" : rest[(end + 1)..].TrimStart();
        }
        var primary = Value("primary", "low");
        return new(
            rule,
            values.TryGetValue("kind", out var kind) ? Enum.Parse<FindingKind>(kind, ignoreCase: true) : null,
            Value("subkind", rule),
            Enum.Parse<Sort>(Value("sorts", "None"), ignoreCase: true),
            Enum.Parse<Severity>(primary, ignoreCase: true),
            Enum.Parse<Severity>(Value("secondary", primary), ignoreCase: true),
            double.Parse(Value("weight", "0.9"), CultureInfo.InvariantCulture),
            Value("reason", ""),
            source,
            licence
        );

        string Value(string key, string otherwise) => values.TryGetValue(key, out var value) ? value : otherwise;
    }
}
