using System.Globalization;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>
/// Finds the clauses of a document and gives each the number by which people will quote it: the document's own where it prints one, and
/// otherwise one built from the section that it stands in, with <c>p</c> for paragraphs, <c>b</c> for bullets, <c>s</c> for the separate
/// duties of one paragraph and <c>r</c> for rows of a table. No two have the same.
/// </summary>
public sealed class ClauseFinder
{
    /// <summary>More than any policy has.</summary>
    public const int MostClauses = 2_000;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly List<BroughtSection> _sections = [];
    private readonly List<BroughtClause> _clauses = [];
    private readonly HashSet<string> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<(string Label, string Title)> _above = [];
    private string _prefix = "FM";
    private string _owner = "FM";
    private string _lead = "";
    private string _inner = "";
    private string _rowHead = "";
    private bool _inFront = true;
    private bool _inContents;
    private string? _title;

    private ClauseFinder(IReadOnlyList<Block> blocks) => _blocks = blocks;

    public static BroughtPolicy Find(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var finder = new ClauseFinder(blocks);
        for (var i = 0; i < blocks.Count && finder._numbers.Count < MostClauses; i++)
            finder.Take(blocks[i], i);
        finder.EndSection();
        return new(finder._title, finder._sections);
    }

    private Block? After(int at) => at + 1 < _blocks.Count ? _blocks[at + 1] : null;

    private void Take(Block block, int at)
    {
        if (IsContents(block, at))
            return;
        if (_title is null && block.Kind is BlockKind.Heading or BlockKind.Paragraph && block is { Label: null, Text.Length: < 120 })
        {
            _title = block.Text;
            Add("FM.title", block.Text, ClauseShape.FrontMatter, block.Line);
        }
        else if (block.Kind == BlockKind.Row)
            TakeRow(block);
        else if (block.Kind != BlockKind.Item && Headings.Looks(block) && !IsClauseAfterAll(block, at))
            TakeHeading(block, at);
        else if (block.Kind == BlockKind.Item)
            TakeItem(block);
        else
            TakeParagraph(block, at);
    }

    // The list of contents repeats the headings; what matters is only that there is one.
    private bool IsContents(Block block, int at)
    {
        if (Headings.IsContents(block.Text) && block.Text.Length < 40)
        {
            _inContents = true;
            Add("FM.contents", block.Text, ClauseShape.FrontMatter, block.Line);
            return true;
        }
        if (!_inContents)
            return false;
        var entry =
            block.Kind == BlockKind.Row && int.TryParse(block.Cells[^1], CultureInfo.InvariantCulture, out _)
            || block.Kind != BlockKind.Row && Headings.Looks(block) && IsRepeatedLater(block, at)
            || block.Text.Length > 2 && char.IsAsciiDigit(block.Text[^1]) && !block.Text.EndsWith(')') && block.Text.Length < 90;
        _inContents = entry;
        return entry;
    }

    private bool IsRepeatedLater(Block block, int at) =>
        _blocks.Skip(at + 1).Any(b => b.Text.TrimEnd(':').Equals(block.Text.TrimEnd(':'), StringComparison.OrdinalIgnoreCase));

    // A numbered line without a verb is a heading only when something stands under it: "4.1 Child protection policy" may be an entry of a list.
    private bool IsClauseAfterAll(Block block, int at) =>
        block.Kind != BlockKind.Heading
        && block.Label is { } label
        && label.Contains('.', StringComparison.Ordinal)
        && After(at) is null or { Kind: BlockKind.Paragraph, Label: not null }
        && !(After(at)?.Label?.StartsWith(label + ".", StringComparison.Ordinal) ?? false)
        && !(block.Text.Any(char.IsLetter) && !block.Text.Any(char.IsLower));

    private void TakeHeading(Block block, int at)
    {
        var text = block.Text.TrimEnd(' ', ':', '-', '–');
        if (_inFront && block.Label is null && block.Level is null && After(at) is not { Kind: BlockKind.Paragraph or BlockKind.Item })
        {
            TakeFront(block);
            return;
        }
        EndSection();
        _inFront = false;
        if (block.Label is { } label)
        {
            _above.RemoveAll(a => !label.StartsWith(a.Label + ".", StringComparison.Ordinal) || a.Label.Length == 0);
            _above.Add((label, text));
            _prefix = label;
        }
        else
        {
            // A heading without a number stands under the numbered one above it, unless the whole document has none.
            _above.RemoveAll(a => a.Label.Length == 0 || block.Level == 1);
            var under = _above.Count > 0 ? _above[^1].Label + "." : "";
            _above.Add(("", text));
            _prefix = under + Short(text);
        }
        (_owner, _lead, _inner, _rowHead) = (_prefix, "", "", "");
    }

    private void TakeParagraph(Block block, int at)
    {
        if (_inFront && block.Label is null)
        {
            TakeFront(block);
            return;
        }
        (_inFront, _rowHead) = (false, "");
        var number = NumberOf(block);
        var shape = block.Label is null ? ClauseShape.Paragraph : ClauseShape.Item;
        var lead = block.Label is { } label && char.IsAsciiLetterLower(label[0]) ? _lead : "";
        var duties = Wording.Duties(block.Text).ToList();
        var opens = duties[^1];
        var isLead = Wording.IsLeadIn(opens) || OpensAList(at) && Wording.OpensList(opens);
        if (isLead && !(Wording.Binds(opens) && opens.Split(' ').Length >= 14))
            duties.RemoveAt(duties.Count - 1);
        if (lead.Length == 0 || isLead)
            _lead = isLead ? opens : "";
        if (duties.Count == 0)
            return;
        // A paragraph that only opens a list has given its number away already; one without a number is counted only when it says something.
        number ??= Counted($"{_prefix}.p");
        for (var i = 0; i < duties.Count; i++)
            Add(duties.Count == 1 ? number : $"{number}.s{i + 1}", duties[i], shape, block.Line, lead);
    }

    private bool OpensAList(int at) => After(at) is { Kind: BlockKind.Item } or { Label: [>= 'a' and <= 'z', ..] };

    private string? NumberOf(Block block)
    {
        if (block.Label is not { } label)
        {
            (_owner, _inner) = (_prefix, "");
            return null;
        }
        if (!char.IsAsciiLetterLower(label[0]))
        {
            // A whole number inside a section that has a number of its own is a list: 4.1, then 1. 2. 3.
            var own = label.Contains('.', StringComparison.Ordinal) || _above.Count == 0 ? label : $"{_prefix}.{label}";
            (_owner, _inner) = (own, "");
            return own;
        }
        // "i" after "h" is a letter; after anything else it is a Roman one, and stands inside the letter above it.
        var roman =
            label.All(c => "ivxl".Contains(c, StringComparison.Ordinal))
            && !(label.Length == 1 && _inner.Length == 1 && _inner[0] == label[0] - 1);
        if (!roman)
            _inner = label;
        return roman && _inner.Length > 0 ? $"{_owner}.{_inner}.{label}" : $"{_owner}.{label}";
    }

    private void TakeItem(Block block)
    {
        if (_inFront && _sections.Count == 0)
            _owner = "FM";
        var inner = _inner.Length > 0 ? $"{_owner}.{_inner}" : _owner;
        var number = Counted($"{inner}.b");
        var duties = Wording.Duties(block.Text);
        for (var i = 0; i < duties.Count; i++)
            Add(duties.Count == 1 ? number : $"{number}.s{i + 1}", duties[i], ClauseShape.Item, block.Line, _lead);
    }

    private void TakeRow(Block row)
    {
        var filled = row.Cells.Where(c => c.Length > 0).ToList();
        if (filled.Count == 0)
            return;
        if (_inFront)
        {
            TakeFront(row);
            return;
        }
        // A row of one cell in capitals heads those below it; an empty first cell goes on with the one above.
        if (
            filled.Count == 1
            && row.Cells[0].Length > 0
            && Headings.Looks(new(BlockKind.Paragraph, filled[0], row.Line))
            && !filled[0].Any(char.IsLower)
        )
        {
            _rowHead = filled[0];
            return;
        }
        var head = _lead;
        if (row.Cells[0].Length > 0 && filled.Count > 1)
            _lead = row.Cells[0];
        else if (row.Cells[0].Length > 0)
            head = _lead = "";
        Add(
            Counted($"{_prefix}.r"),
            string.Join(": ", filled.Where(c => c != "☐")),
            ClauseShape.Field,
            row.Line,
            row.Cells[0].Length == 0 ? head : _rowHead
        );
    }

    // Above the first section: what the document says about itself, mostly as "Approved by: …".
    private void TakeFront(Block block)
    {
        var (key, value) =
            block.Cells.Count > 1 ? (block.Cells[0], string.Join(' ', block.Cells.Skip(1)))
            : block.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < 60 and var colon
                ? (block.Text[..colon], block.Text[(colon + 1)..].Trim())
            : ("", block.Text);
        // The name of a school on its own, or an address, is furniture.
        if (key.Length == 0 && value.Split(' ').Length < 5)
            return;
        var number = key.Length > 0 ? $"FM.{Short(key)}" : Counted("FM.p");
        var parts = FrontMatter.Parts(key, value);
        for (var i = 0; i < parts.Count; i++)
            Add(
                parts.Count == 1 ? number : $"{number}.s{i + 1}",
                key.Length == 0 ? parts[i] : $"{key.TrimEnd(':', ' ')}: {parts[i]}",
                ClauseShape.FrontMatter,
                block.Line
            );
    }

    private void Add(string number, string words, ClauseShape shape, int line, string lead = "")
    {
        if (words.Length == 0)
            return;
        var free = number;
        for (var again = 2; !_numbers.Add(free); again++)
            free = string.Create(CultureInfo.InvariantCulture, $"{number}-{again}");
        _clauses.Add(new(free, words, shape, line) { Lead = lead, Headings = [.. _above.Select(a => a.Title)] });
    }

    private void EndSection()
    {
        if (_clauses.Count == 0)
            return;
        GiveItsNumberToAnOnlyParagraph();
        _sections.Add(
            new(
                _inFront && _above.Count == 0 ? "About this document"
                    : _above.Count == 0 ? "Clauses"
                    : _above[^1].Title,
                [.. _clauses]
            )
        );
        _clauses.Clear();
    }

    // People quote a numbered section of one paragraph by the number of the section.
    private void GiveItsNumberToAnOnlyParagraph()
    {
        var only = _prefix + ".p1";
        if (_inFront || !_clauses.TrueForAll(c => c.Number == only || c.Number.StartsWith(only + ".", StringComparison.Ordinal)))
            return;
        for (var i = 0; i < _clauses.Count; i++)
        {
            var number = _prefix + _clauses[i].Number[only.Length..];
            if (_numbers.Add(number))
                _clauses[i] = _clauses[i] with { Number = number };
        }
    }

    private string Counted(string stem)
    {
        var count = _counts[stem] = _counts.GetValueOrDefault(stem) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{stem}{count}");
    }

    // A heading as a part of a number: its first words that say something.
    private static string Short(string heading)
    {
        var words = heading
            .Replace("’", "", StringComparison.Ordinal)
            .Replace("'", "", StringComparison.Ordinal)
            .Split([' ', '/', '-', '–', ',', '.', '(', ')', '&'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => new string([.. w.Where(char.IsLetterOrDigit)]).ToLowerInvariant())
            .Where(w => w.Length > 2 && w is not ("the" or "and" or "for" or "our" or "your" or "with"))
            .Take(3)
            .ToList();
        return words.Count == 0 ? "part" : string.Join('-', words);
    }
}
