using System.Buffers.Binary;
using System.Reflection;
using System.Text;

namespace Lanyard.Web.Paper;

/// <summary>
/// A weight of the screen's typeface, for paper. It travels inside the program and goes into each document, so that Welsh and Polish names read
/// right wherever it is opened. As much of the TrueType format is read as setting a line of text needs.
/// </summary>
internal sealed class Typeface
{
    private static readonly Lazy<Typeface> s_regular = new(() => new("AtkinsonHyperlegibleNext-Regular", "paper.regular.ttf"));
    private static readonly Lazy<Typeface> s_bold = new(() => new("AtkinsonHyperlegibleNext-Bold", "paper.bold.ttf"));

    private readonly byte[] _file;
    private readonly int _letters;
    private readonly int _format;
    private readonly int _widths;
    private readonly int _widthCount;
    private readonly double _unit;

    private Typeface(string name, string resource)
    {
        Name = name;
        _file = Read(resource);
        var head = Table("head");
        var lines = Table("hhea");
        _unit = 1000.0 / Unsigned(head + 18);
        Box = [.. Enumerable.Range(0, 4).Select(i => Scaled(head + 36 + 2 * i))];
        (Ascent, Descent) = (Scaled(lines + 4), Scaled(lines + 6));
        CapitalHeight = Scaled(Table("OS/2") + 88);
        (_widths, _widthCount) = (Table("hmtx"), Unsigned(lines + 34));
        (_letters, _format) = Letters();
    }

    public static Typeface Regular => s_regular.Value;

    public static Typeface Bold => s_bold.Value;

    public string Name { get; }

    /// <summary>The whole file, as a document embeds it.</summary>
    public ReadOnlySpan<byte> File => _file;

    // In thousandths of the size, as a PDF counts.
    public IReadOnlyList<int> Box { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public int CapitalHeight { get; }

    /// <summary>How wide a glyph is, in thousandths of the size.</summary>
    public double WidthOf(int glyph) => Unsigned(_widths + 4 * Math.Min(glyph, _widthCount - 1)) * _unit;

    /// <summary>The glyph of a letter; that of a question mark for a letter that the typeface has not.</summary>
    public int GlyphOf(Rune letter) => Find(letter.Value) is > 0 and var glyph ? glyph : Find('?');

    private int Find(int letter) => _format == 12 ? FindInGroups(letter) : FindInSegments(letter);

    private int FindInGroups(int letter)
    {
        var groups = (int)Long(_letters + 12);
        for (var i = 0; i < groups; i++)
        {
            var group = _letters + 16 + 12 * i;
            if (letter >= Long(group) && letter <= Long(group + 4))
                return (int)(Long(group + 8) + letter - Long(group));
        }
        return 0;
    }

    private int FindInSegments(int letter)
    {
        var segments = Unsigned(_letters + 6) / 2;
        var ends = _letters + 14;
        for (var i = 0; i < segments; i++)
        {
            if (letter > Unsigned(ends + 2 * i))
                continue;
            var start = ends + 2 * segments + 2 + 2 * i;
            if (letter < Unsigned(start))
                return 0;
            var shift = Unsigned(start + 2 * segments);
            var place = start + 4 * segments;
            var offset = Unsigned(place);
            if (offset == 0)
                return (letter + shift) & 0xffff;
            var glyph = Unsigned(place + offset + 2 * (letter - Unsigned(start)));
            return glyph == 0 ? 0 : (glyph + shift) & 0xffff;
        }
        return 0;
    }

    // The table that maps letters to glyphs: the one for all of Unicode before the one for its first plane.
    private (int At, int Format) Letters()
    {
        var table = Table("cmap");
        var found = Enumerable
            .Range(0, Unsigned(table + 2))
            .Select(i => table + (int)Long(table + 4 + 8 * i + 4))
            .Select(at => (At: at, Format: Unsigned(at)))
            .Where(t => t.Format is 4 or 12)
            .OrderByDescending(t => t.Format)
            .ToList();
        return found.Count > 0 ? found[0] : throw new InvalidOperationException($"{Name} does not say which letters it has.");
    }

    private int Table(string tag)
    {
        for (var i = 0; i < Unsigned(4); i++)
        {
            var entry = 12 + 16 * i;
            if (Encoding.ASCII.GetString(_file, entry, 4) == tag)
                return (int)Long(entry + 8);
        }
        throw new InvalidOperationException($"{Name} has no table {tag}.");
    }

    private int Scaled(int at) => (int)Math.Round(BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at)) * _unit);

    private int Unsigned(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private uint Long(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));

    private static byte[] Read(string resource)
    {
        using var font =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var bytes = new MemoryStream();
        font.CopyTo(bytes);
        return bytes.ToArray();
    }
}
