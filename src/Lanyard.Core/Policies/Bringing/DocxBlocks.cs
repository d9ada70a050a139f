using System.Text;
using System.Xml;
using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>
/// Reads the paragraphs, lists and tables of a document in one go, from the first word to the last. What was deleted and is only remembered,
/// what stands in a field's instructions, and the second copy that a document keeps of a drawing for older programs are left out.
/// </summary>
internal sealed class DocxBlocks(DocxStyles styles, DocxNumbering numbering)
{
    private const int MostBlocks = 20_000;

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _words = new();
    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private int _tables;
    private Look _look = new();
    private bool _inRun;
    private bool _boldRun;
    private bool _hiddenRun;

    /// <summary>What a paragraph says of its own layout.</summary>
    private sealed record Look
    {
        public DocxStyle? Style { get; init; }
        public int? NumberingId { get; init; }
        public int? NumberingLevel { get; init; }
        public int? Outline { get; init; }
        public bool SomeBold { get; set; }
        public bool SomePlain { get; set; }
    }

    public IReadOnlyList<Block> Read(XmlReader reader)
    {
        while (_blocks.Count < MostBlocks && (reader.NodeType == XmlNodeType.Element && Skips(reader) ? Skip(reader) : reader.Read()))
        {
            if (reader.NodeType == XmlNodeType.Element && !Skips(reader))
                Begin(reader);
            else if (reader.NodeType == XmlNodeType.EndElement)
                End(reader.LocalName);
        }
        return _blocks;
    }

    private static bool Skips(XmlReader reader) =>
        reader.LocalName is "Fallback" or "del" or "moveFrom" or "instrText" or "sectPr" or "tblPr" or "trPr" or "tcPr";

    private static bool Skip(XmlReader reader)
    {
        reader.Skip();
        return !reader.EOF;
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "tbl":
                _tables++;
                break;
            case "p" when _tables == 0 || _words.Length == 0:
                _look = new();
                break;
            case "pStyle":
                _look = _look with { Style = styles.Of(reader.Value("val")) };
                break;
            case "numId":
                _look = _look with { NumberingId = reader.Number("val") };
                break;
            case "ilvl":
                _look = _look with { NumberingLevel = reader.Number("val") };
                break;
            case "outlineLvl":
                _look = _look with { Outline = reader.Number("val") };
                break;
            case "r":
                (_inRun, _boldRun, _hiddenRun) = (!reader.IsEmptyElement, false, false);
                break;
            case "b" when _inRun:
                _boldRun = reader.IsOn();
                break;
            case "vanish" when _inRun:
                _hiddenRun = reader.IsOn();
                break;
            case "t" when !reader.IsEmptyElement && _inRun:
                Add(reader);
                break;
            case "tab" or "br" or "cr" or "ptab" when _inRun:
                _words.Append(' ');
                break;
            case "noBreakHyphen" when _inRun:
                _words.Append('-');
                break;
        }
    }

    // The text of an element is its next node; reading it here would step over what follows.
    private void Add(XmlReader reader)
    {
        if (
            !reader.Read()
            || reader.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            || _hiddenRun
        )
            return;
        _words.Append(reader.Value);
        if (string.IsNullOrWhiteSpace(reader.Value))
            return;
        _look.SomeBold |= _boldRun;
        _look.SomePlain |= !_boldRun;
    }

    private void End(string element)
    {
        switch (element)
        {
            case "r":
                _inRun = false;
                break;
            case "p" when _tables > 0:
                if (_words.Length > 0 && _cell.Length > 0)
                    _cell.Append(' ');
                _cell.Append(_words);
                _words.Clear();
                break;
            case "p":
                Paragraph();
                break;
            case "tc" when _tables == 1:
                _cells.Add(Domain.Kernel.Text.Line(_cell.ToString()));
                _cell.Clear();
                break;
            case "tr" when _tables == 1:
                Row();
                break;
            case "tbl":
                _tables--;
                break;
        }
    }

    private int Line => _blocks.Count + 1;

    private void Row()
    {
        // A table of one column is a frame around text.
        if (_cells.Count == 1 && _cells[0].Length > 0)
            _blocks.AddRange(TextBlocks.Of(_cells[0]).Select(b => b with { Line = Line }));
        else if (_cells.Exists(c => c.Length > 0))
            _blocks.Add(new(BlockKind.Row, string.Join(": ", _cells.Where(c => c.Length > 0)), Line) { Cells = [.. _cells] });
        _cells.Clear();
    }

    private void Paragraph()
    {
        var words = Domain.Kernel.Text.Line(_words.ToString());
        _words.Clear();
        if (_look.Style is { IsContents: true })
            return;
        var number = Number();
        if (words.Length == 0)
            return;
        // A number that was typed counts as much as one that the word processor made.
        var typed = number?.Label is null ? Marker.Read(words) : new(false, number.Value.Label, words);
        var heading = _look.Outline is >= 0 and < 9 ? _look.Outline + 1 : _look.Style?.HeadingLevel;
        // Some give whole clauses the look of a heading.
        if (heading is { } level && !(words.Split(' ').Length > 14 && Wording.Asks(words)))
            _blocks.Add(new(BlockKind.Heading, typed.Rest, Line) { Label = typed.Label, Level = level });
        else if (typed.Label is not null)
            _blocks.Add(new(BlockKind.Paragraph, typed.Rest, Line) { Label = typed.Label });
        else if (number is { IsBullet: true } || typed.IsBullet || _look.Style is { IsBullet: true })
            _blocks.Add(new(BlockKind.Item, typed.Rest, Line) { Level = (_look.NumberingLevel ?? 0) + 1 });
        else
            _blocks.Add(new(IsBold(words) ? BlockKind.Heading : BlockKind.Paragraph, typed.Rest, Line));
    }

    private bool IsBold(string words) =>
        _look is { SomeBold: true, SomePlain: false } && words.Length <= 100 && words[^1] is not ('.' or ';' or ',');

    // A numbering of 0 takes the number of the style away.
    private (string? Label, bool IsBullet)? Number()
    {
        var id = _look.NumberingId ?? _look.Style?.NumberingId;
        return id is { } used and > 0 ? numbering.Next(used, _look.NumberingLevel ?? _look.Style?.NumberingLevel ?? 0) : null;
    }
}
