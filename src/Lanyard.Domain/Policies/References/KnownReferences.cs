using System.Globalization;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.References;

/// <summary>What <c>content/law/references.csv</c> says: data that a trust confirms for itself, not a rule of the code.</summary>
public static class KnownReferences
{
    private const string Heading = "name,kind,aliases,position,since,gap,look-up,written,status";

    public static IReadOnlyList<KnownReference> All { get; } = Read(Embedded());

    /// <summary>Reads a list. One that is not whole throws, naming its line: it travels with the program, so that is a mistake of ours.</summary>
    public static IReadOnlyList<KnownReference> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. text.ReplaceLineEndings("\n")
                .Split('\n')
                .Index()
                .Where(l => l.Item.Length > 0 && l.Item[0] != '#' && l.Item != Heading)
                .Select(l => Row(l.Index + 1, [.. Fields(l.Item)])),
        ];
    }

    private static KnownReference Row(int line, string[] fields)
    {
        if (
            fields is not [{ Length: > 0 } name, var kind, var aliases, var position, var since, var gap, var lookUp, var day, var status]
            || Slug.Read<ReferenceKind>(kind) is not { } known
            || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written)
            || Slug.Read<ReferenceStatus>(status) is not { } stands
        )
            throw new FormatException($"Line {line} of the references is not whole: {Heading}.");
        return new(
            name,
            known,
            Words(aliases),
            position.Length > 0 ? position : null,
            since.Length > 0 ? PartialDate.Read(since) ?? throw new FormatException($"Line {line}: {since} is no date.") : null,
            gap == "always",
            gap.StartsWith("beside ", StringComparison.Ordinal) ? Words(gap["beside ".Length..]) : [],
            lookUp.Length > 0 ? lookUp : null,
            written,
            stands
        );
    }

    private static string[] Words(string list) => list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Commas inside quotation marks belong to the field; nobody writes a quotation mark inside one.
    private static IEnumerable<string> Fields(string line)
    {
        var from = 0;
        var quoted = false;
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] == '"')
                quoted = !quoted;
            if (at < line.Length && (line[at] != ',' || quoted))
                continue;
            yield return line[from..at].Trim('"');
            from = at + 1;
        }
    }

    private static string Embedded()
    {
        using var stream = typeof(KnownReferences).Assembly.GetManifestResourceStream("law/references.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
