using System.Text;
using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>
/// Lays plain text or Markdown out as blocks. A text says little about its layout, so a few habits are read: a blank line ends a paragraph,
/// unless a page break tore the paragraph apart; a number, letter or bullet begins an item; a short line without an end is a heading.
/// </summary>
public static partial class TextBlocks
{
    public static IReadOnlyList<Block> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Replace('\f', '\n').Split('\n');
        var furniture = Furniture(lines);
        // Lines of one length are wrapped by a program; lines that reach far are paragraphs.
        var wrapped = !Array.Exists(lines, l => l.Length > 110);
        var blocks = new List<Block>();
        var afterBlank = true;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = Plain(lines[i]);
            if (line.Trim().Length == 0 || furniture.Contains(line.Trim()) || Rule().IsMatch(line))
            {
                if (Rule().IsMatch(line) && !afterBlank && blocks is [.., { Kind: BlockKind.Paragraph } underlined])
                    blocks[^1] = underlined with { Kind = BlockKind.Heading, Level = line.Contains('=', StringComparison.Ordinal) ? 1 : 2 };
                afterBlank = true;
                continue;
            }
            var block = BlockOf(line, IsBold(lines[i]), i + 1);
            if (blocks.Count > 0 && GoesOn(blocks[^1], block, afterBlank, wrapped))
                blocks[^1] = blocks[^1] with { Text = $"{blocks[^1].Text} {block.Text}" };
            else
                blocks.Add(block);
            afterBlank = false;
        }
        return blocks;
    }

    private static Block BlockOf(string line, bool bold, int number)
    {
        if (MarkdownHeading().Match(line) is { Success: true } heading)
        {
            var under = Marker.Read(heading.Groups["words"].Value);
            return new(BlockKind.Heading, under.Rest, number) { Label = under.Label, Level = heading.Groups["level"].Length };
        }
        if (Cells(line) is { } cells)
            return new(BlockKind.Row, string.Join(": ", cells.Where(c => c.Length > 0)), number) { Cells = cells };
        var marker = Marker.Read(line);
        var indent = (line.Length - line.TrimStart().Length) / 2;
        if (marker.Label is not null)
            return new(BlockKind.Paragraph, marker.Rest, number) { Label = marker.Label, Level = marker.IsInner ? indent + 1 : null };
        if (marker.IsBullet)
            return new(BlockKind.Item, marker.Rest, number) { Level = indent + 1 };
        return new(bold && marker.Rest.Length <= 100 ? BlockKind.Heading : BlockKind.Paragraph, marker.Rest, number);
    }

    // A table of Markdown, or cells with tabs between them. A number or bullet and a tab are no table.
    private static List<string>? Cells(string line)
    {
        var bare = line.Trim();
        if (bare.Length > 1 && bare[0] == '|')
            return [.. bare.Trim('|').Split('|').Select(c => c.Trim())];
        if (!line.Contains('\t', StringComparison.Ordinal))
            return null;
        var cells = line.TrimStart().Split('\t').Select(c => c.Trim()).ToList();
        return
            cells.Count < 2 || !Marker.Read(cells[0] + " X").IsNone && Marker.Read(cells[0] + " X").Rest == "X" && !cells[0].StartsWith('☐')
            ? null
            : cells;
    }

    // Whether a line belongs to the block above: it was wrapped, or a page ended in the midst of a sentence.
    private static bool GoesOn(Block above, Block next, bool afterBlank, bool wrapped)
    {
        if (next.Kind != BlockKind.Paragraph || next.Label is not null || above.Kind is BlockKind.Heading or BlockKind.Row)
            return false;
        var ended = above.Text.Length == 0 || above.Text[^1] is '.' or '!' or '?' or ':' or ';';
        if (!ended && char.IsLower(next.Text[0]))
            return true;
        return !afterBlank && wrapped && (above.Text.Length >= 50 || char.IsLower(next.Text[0])) && !Headings.Looks(next);
    }

    // Headers and footers of pages: short lines that come again and again, and page numbers.
    private static HashSet<string> Furniture(string[] lines) =>
        lines
            .Select(l => Plain(l).Trim())
            .Where(l => l.Length is > 0 and < 80 && Marker.Read(l).IsNone && !l.Contains('\t', StringComparison.Ordinal))
            .GroupBy(l => l, StringComparer.Ordinal)
            .Where(g => PageNumber().IsMatch(g.Key) || g.Skip(2).Any() && g.Key.Length > 6)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static bool IsBold(string line) => Bold().IsMatch(line);

    // Without the marks of Markdown and of web pages.
    private static string Plain(string line)
    {
        var plain = CheckBox().Replace(line, "☐ ");
        plain = Tag().Replace(plain, " ");
        plain = Link().Replace(plain, "${words}");
        plain = Emphasis().Replace(plain, "${words}");
        var kept = new StringBuilder(plain.Length);
        foreach (var c in plain.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal))
        {
            if (c is '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F')
                kept.Append(' ');
            else if (c == '\t' || !char.IsControl(c) && c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF'))
                kept.Append(c);
        }
        return kept.ToString().TrimEnd(' ');
    }

    [GeneratedRegex(@"^\s{0,3}(?<level>#{1,6})\s+(?<words>.+?)\s*#*$", Options, 1000)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^\s*(?:={3,}|-{3,}|\*{3,}|_{3,}|\|?[\s:|-]*-{3,}[\s:|-]*)\s*$", Options, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?:\d{1,3}|[Pp]age\s+\d{1,3}(?:\s+of\s+\d{1,3})?|[-–]\s*\d{1,3}\s*[-–])\s*$", Options, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\s*(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?\s*$", Options, 1000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"<input\b[^<>]{0,200}>", Options | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CheckBox();

    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,200}>", Options, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]{1,300})\]\([^()\s]{1,500}\)", Options, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w*])[*_](?<words>[^\s*_](?:[^*_]*[^\s*_])?)[*_](?![\w*])", Options, 1000)]
    private static partial Regex Emphasis();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
