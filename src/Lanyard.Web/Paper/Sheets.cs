using System.Globalization;
using System.Text;

namespace Lanyard.Web.Paper;

/// <summary>
/// Writes A4 pages from top to bottom: headings and paragraphs, broken into lines and pages. Everything is tagged as what it is, so that a
/// screen reader reads the document in order, and what stands at the foot of each page is kept out of it.
/// </summary>
internal sealed class Sheets
{
    private const double Margin = 56;
    private const double Foot = 44;
    private const double Leading = 1.4;
    private const double Band = 94;
    private const double Column = Sheet.Width - 2 * Margin;
    private const double Bottom = Sheet.Height - Margin - Foot;

    private readonly PdfFile _file = new();
    private readonly Lettering _regular = new(Typeface.Regular, "F1");
    private readonly Lettering _bold = new(Typeface.Bold, "F2");
    private readonly List<Sheet> _sheets = [];
    private readonly List<Part> _parts = [];
    private readonly string _title;
    private readonly string _foot;
    private readonly DateTimeOffset _made;
    private double _y;

    /// <param name="title">What the document is called, by itself and before whose it is.</param>
    /// <param name="foot">What stands at the foot of every page, before its number.</param>
    public Sheets(string title, string whose, string foot, DateTimeOffset made)
    {
        (_title, _foot, _made) = ($"{title}, {whose}", foot, made);
        Turn();
        Open(title, whose);
    }

    private Sheet Page => _sheets[^1];

    /// <param name="level">Two or three; the title of the document is the first.</param>
    public void Heading(int level, string words)
    {
        var size = level == 2 ? 14.5 : 11.5;
        // A heading stays with what follows it.
        Room(size * Leading * 4);
        _y += size * 0.9;
        Write(words, size, bold: true, Ink.Text, $"H{level}");
        _y += size * 0.3;
    }

    public void Paragraph(string words, bool bold = false, Ink? ink = null, double size = 10.5, double indent = 0)
    {
        Write(words, size, bold, ink ?? Ink.Text, "P", indent);
        _y += size * 0.35;
    }

    /// <summary>A mark in the margin of the line that comes next. The words beside it say the same.</summary>
    public void Mark(Ink ink) => Draw(ink, 0, 3.5, 8, 8);

    /// <summary>A bar of parts, for the eye alone: the sentence beneath it says the same.</summary>
    public void Bar(IReadOnlyList<(Ink Ink, int Count)> parts)
    {
        var total = parts.Sum(p => p.Count);
        if (total == 0)
            return;
        Room(24);
        var left = 0.0;
        foreach (var (ink, count) in parts)
        {
            Draw(ink, left, 0, Column * count / total, 8);
            left += Column * count / total;
        }
        _y += 12;
    }

    public void Gap(double points = 6) => _y += points;

    /// <summary>Keeps the next lines together: a page is turned when there is no room for them.</summary>
    public void Room(double points)
    {
        if (_y + points > Bottom)
            Turn();
    }

    public byte[] Save()
    {
        foreach (var (at, sheet) in _sheets.Index())
            Number(sheet, at + 1);
        var fonts = $"/F1 {_regular.AddTo(_file)} 0 R /F2 {_bold.AddTo(_file)} 0 R";
        var pages = _file.Reserve();
        foreach (var (at, sheet) in _sheets.Index())
        {
            var drawn = _file.AddStream(sheet.Drawn);
            _file.Set(
                sheet.Id,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {Sheet.Width} {Sheet.Height}] /Resources << /Font << {fonts} >> >> /Contents {drawn} 0 R /StructParents {at} /Tabs /S >>"
                )
            );
        }
        _file.Set(pages, $"<< /Type /Pages /Count {_sheets.Count} /Kids [{string.Join(' ', _sheets.Select(s => $"{s.Id} 0 R"))}] >>");
        var root = _file.Add(
            $"<< /Type /Catalog /Pages {pages} 0 R /Lang (en-GB) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {Structure()} 0 R >>"
        );
        var (title, made) = (PdfFile.Words(_title), PdfFile.Moment(_made));
        return _file.Save(root, _file.Add($"<< /Title {title} /Creator (Lanyard) /CreationDate {made} /ModDate {made} >>"));
    }

    /// <summary>The document as a tree of headings and paragraphs, with the way back from each piece of a page to its part.</summary>
    private int Structure()
    {
        var (tree, document) = (_file.Reserve(), _file.Reserve());
        foreach (var part in _parts)
        {
            var pieces = part.Pieces.Select(p => $"<< /Type /MCR /Pg {p.Sheet} 0 R /MCID {p.Piece} >>");
            _file.Set(part.Id, $"<< /Type /StructElem /S /{part.Role} /P {document} 0 R /K [{string.Join(' ', pieces)}] >>");
        }
        _file.Set(
            document,
            $"<< /Type /StructElem /S /Document /P {tree} 0 R /K [{string.Join(' ', _parts.Select(p => $"{p.Id} 0 R"))}] >>"
        );
        var back = new StringBuilder();
        foreach (var (at, sheet) in _sheets.Index())
            back.Append(CultureInfo.InvariantCulture, $"{at} [{string.Join(' ', sheet.Parts.Select(p => $"{p} 0 R"))}] ");
        _file.Set(
            tree,
            $"<< /Type /StructTreeRoot /K [{document} 0 R] /ParentTree << /Nums [{back}] >> /ParentTreeNextKey {_sheets.Count} >>"
        );
        return tree;
    }

    // The title in white on a band across the top, with the strap beneath it.
    private void Open(string title, string whose)
    {
        Page.OpenArtifact();
        Page.Area(Ink.Deep, 0, 0, Sheet.Width, Band);
        Page.Area(Ink.Strap, 0, Band, Sheet.Width, 4);
        Page.Close();
        _y = 28;
        Write(title, 22, bold: true, Ink.White, "H1");
        Write(whose, 11.5, bold: false, Ink.White, "P");
        _y = Band + 24;
    }

    private void Write(string words, double size, bool bold, Ink ink, string role, double indent = 0)
    {
        var letters = bold ? _bold : _regular;
        var part = new Part(_file.Reserve(), role);
        _parts.Add(part);
        var open = false;
        foreach (var line in Lines(words, letters, size, Column - indent))
        {
            if (_y + size * Leading > Bottom)
            {
                if (open)
                    Page.Close();
                open = false;
                Turn();
            }
            if (!open)
                Page.Open(part);
            open = true;
            // A space at the end of a line, so that reading it aloud does not join two words.
            Page.Text(line + " ", letters, size, ink, Margin + indent, _y + size);
            _y += size * Leading;
        }
        if (open)
            Page.Close();
    }

    private static IEnumerable<string> Lines(string words, Lettering letters, double size, double width)
    {
        var line = "";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, letters, size, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && letters.WidthOf(longer, size) > width)
            {
                yield return line;
                line = word;
            }
            else
                line = longer;
        }
        if (line.Length > 0)
            yield return line;
    }

    // A digest or an address is longer than a line and has no place to break at.
    private static IEnumerable<string> Pieces(string word, Lettering letters, double size, double width)
    {
        var rest = word;
        while (rest.Length > 1 && letters.WidthOf(rest, size) > width)
        {
            var fits = rest.Length - 1;
            while (fits > 1 && letters.WidthOf(rest[..fits], size) > width)
                fits--;
            if (fits > 1 && char.IsHighSurrogate(rest[fits - 1]))
                fits--;
            yield return rest[..fits];
            rest = rest[fits..];
        }
        yield return rest;
    }

    private void Turn()
    {
        _sheets.Add(new(_file.Reserve()));
        _y = Margin;
    }

    private void Draw(Ink ink, double left, double down, double width, double height)
    {
        Page.OpenArtifact();
        Page.Area(ink, Margin + left, _y + down, width, height);
        Page.Close();
    }

    private void Number(Sheet sheet, int number)
    {
        const double size = 8.5;
        var (words, y) = ($"Page {number} of {_sheets.Count}", Sheet.Height - Margin);
        var width = _regular.WidthOf(words, size);
        sheet.OpenArtifact();
        sheet.Text(Clipped(size, Column - width - 24), _regular, size, Ink.Quiet, Margin, y);
        sheet.Text(words, _regular, size, Ink.Quiet, Sheet.Width - Margin - width, y);
        sheet.Close();
    }

    private string Clipped(double size, double width)
    {
        var line = _foot;
        while (line.Length > 1 && _regular.WidthOf(line, size) > width)
            line = $"{line[..^2].TrimEnd('…', ' ')}…";
        return line;
    }
}
