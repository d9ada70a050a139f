using System.Globalization;
using System.Text;

namespace Lanyard.Web.Paper;

/// <summary>A typeface in one document: it remembers which letters were used, so that a reader of the file can tell them back.</summary>
internal sealed class Lettering(Typeface face, string name)
{
    private readonly SortedDictionary<int, Rune> _used = [];

    /// <summary>What pages call it.</summary>
    public string Name => name;

    public double WidthOf(string words, double size) => words.EnumerateRunes().Sum(r => face.WidthOf(face.GlyphOf(r))) * size / 1000;

    /// <summary>The words as a page holds them: the numbers of their glyphs.</summary>
    public string Write(string words)
    {
        var glyphs = new StringBuilder();
        foreach (var letter in words.EnumerateRunes())
        {
            var glyph = face.GlyphOf(letter);
            _used.TryAdd(glyph, letter);
            glyphs.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }
        return glyphs.ToString();
    }

    /// <summary>Writes the font into the file, once everything is set.</summary>
    public int AddTo(PdfFile file)
    {
        var program = file.AddStream(face.File, string.Create(CultureInfo.InvariantCulture, $"/Length1 {face.File.Length}"));
        var descriptor = file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /FontDescriptor /FontName /{face.Name} /Flags 32 /FontBBox [{string.Join(' ', face.Box)}] /ItalicAngle 0 /Ascent {face.Ascent} /Descent {face.Descent} /CapHeight {face.CapitalHeight} /StemV 80 /FontFile2 {program} 0 R >>"
            )
        );
        var widths = string.Join(
            ' ',
            _used.Keys.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g} [{face.WidthOf(g):0.###}]"))
        );
        var glyphs = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{face.Name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 600 /W [{widths}] >>"
        );
        var letters = file.AddStream(Encoding.ASCII.GetBytes(Letters()));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{face.Name} /Encoding /Identity-H /DescendantFonts [{glyphs} 0 R] /ToUnicode {letters} 0 R >>"
        );
    }

    // Which letter each glyph is: without it a document can be seen and neither searched nor read aloud.
    private string Letters()
    {
        var table = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """
        );
        foreach (var some in _used.Chunk(100))
        {
            table.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var (glyph, letter) in some)
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(letter.ToString()))}>\n"
                );
            table.Append("endbfchar\n");
        }
        return table.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
