using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lanyard.Web.Tests;

/// <summary>A PDF as a screen reader or a search gets it: from its end, through the table of its objects and the letters of its glyphs.</summary>
internal sealed partial class PdfText
{
    private readonly string _file;
    private readonly Dictionary<int, int> _places = [];

    public PdfText(byte[] file)
    {
        _file = Encoding.Latin1.GetString(file);
        var table = int.Parse(Start().Matches(_file)[^1].Groups["at"].Value, CultureInfo.InvariantCulture);
        var lines = _file[table..].Split('\n');
        Assert.Equal("xref", lines[0]);
        for (var id = 1; lines[id + 2].EndsWith(" n ", StringComparison.Ordinal); id++)
            _places[id] = int.Parse(lines[id + 2][..10], CultureInfo.InvariantCulture);
        Assert.All(_places, p => Assert.StartsWith($"{p.Key} 0 obj\n", _file[p.Value..(p.Value + 20)], StringComparison.Ordinal));
        Trailer = _file[table..];
    }

    public string Trailer { get; }

    public string Catalogue => Object(Named(Trailer, "Root"));

    public string Title
    {
        get
        {
            var hex = Find(Object(Named(Trailer, "Info")), "/Title <FEFF(?<it>[0-9A-F]+)>");
            return Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));
        }
    }

    public IReadOnlyList<string> Pages => [.. References(Object(Named(Catalogue, "Pages")), "Kids").Select(Object)];

    /// <summary>Everything on the pages, in the order in which it is drawn.</summary>
    public string Words => string.Concat(Pages.Select(p => Read(p, _ => true)));

    /// <summary>The words of the document in the order of its structure, a heading or a paragraph each.</summary>
    public IReadOnlyList<(string Role, string Words)> Structure
    {
        get
        {
            var tree = Object(Named(Catalogue, "StructTreeRoot"));
            var document = Object(References(tree, "K").Single());
            return
            [
                .. References(document, "K")
                    .Select(Object)
                    .Select(part =>
                        (
                            Find(part, "/S /(?<it>[A-Z][A-Za-z0-9]*)"),
                            string.Concat(
                                Pieces()
                                    .Matches(part)
                                    .Select(m => Read(Object(Int(m.Groups["page"].Value)), id => id == Int(m.Groups["piece"].Value)))
                            )
                        )
                    ),
            ];
        }
    }

    // What a page draws, of all that it draws or of one marked piece.
    private string Read(string page, Func<int?, bool> wanted)
    {
        var fonts = Fonts().Matches(page).ToDictionary(m => m.Groups["name"].Value, m => Letters(Int(m.Groups["id"].Value)));
        var words = new StringBuilder();
        Dictionary<int, string> now = [];
        int? piece = null;
        foreach (Match token in Tokens().Matches(Unpacked(Named(page, "Contents"))))
        {
            if (token.Groups["piece"].Success)
                piece = Int(token.Groups["piece"].Value);
            else if (token.Groups["end"].Success)
                piece = null;
            else if (token.Groups["font"].Success)
                now = fonts[token.Groups["font"].Value];
            else if (wanted(piece))
                foreach (var glyph in token.Groups["glyphs"].Value.Chunk(4))
                    words.Append(now[Hex(new string(glyph))]);
        }
        return words.ToString();
    }

    private Dictionary<int, string> Letters(int font) =>
        Letter()
            .Matches(Unpacked(Named(Object(font), "ToUnicode")))
            .ToDictionary(
                m => Hex(m.Groups["glyph"].Value),
                m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups["letter"].Value))
            );

    private string Unpacked(int id)
    {
        var start = _file.IndexOf("stream\n", _places[id], StringComparison.Ordinal) + "stream\n".Length;
        var length = Int(Find(_file[_places[id]..start], "/Length (?<it>[0-9]+)"));
        using var packed = new MemoryStream(Encoding.Latin1.GetBytes(_file.Substring(start, length)));
        using var zip = new ZLibStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private string Object(int id) => _file[_places[id].._file.IndexOf("\nendobj", _places[id], StringComparison.Ordinal)];

    private static int Named(string body, string name) => Int(Find(body, $"/{name} (?<it>[0-9]+) 0 R"));

    private static IEnumerable<int> References(string body, string name) =>
        Find(body, $"/{name} \\[(?<it>[0-9 R]*)\\]")
            .Split(" 0 R", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Int);

    private static string Find(string body, string pattern) =>
        Regex.Match(body, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["it"].Value;

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("""startxref\n(?<at>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Start();

    [GeneratedRegex("""/(?<name>F\d) (?<id>\d+) 0 R""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fonts();

    [GeneratedRegex("""/Pg (?<page>\d+) 0 R /MCID (?<piece>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pieces();

    [GeneratedRegex(
        """/MCID (?<piece>\d+) >> BDC|(?<end>EMC)|/(?<font>F\d) [\d.]+ Tf|<(?<glyphs>[0-9A-F]+)> Tj""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Tokens();

    [GeneratedRegex("""^<(?<glyph>[0-9A-F]{4})> <(?<letter>[0-9A-F]+)>$""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Letter();
}
