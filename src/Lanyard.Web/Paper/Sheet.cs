using System.Globalization;
using System.Text;

namespace Lanyard.Web.Paper;

/// <summary>One A4 page while it is drawn. Places are counted in points from its top left corner.</summary>
internal sealed class Sheet(int id)
{
    public const double Width = 595.276;
    public const double Height = 841.89;

    private readonly StringBuilder _drawn = new();
    private readonly List<int> _parts = [];

    public int Id => id;

    /// <summary>The part of the document that each marked piece of the page belongs to.</summary>
    public IReadOnlyList<int> Parts => _parts;

    public byte[] Drawn => Encoding.Latin1.GetBytes(_drawn.ToString());

    /// <summary>What follows is a piece of this part, until <see cref="Close"/>.</summary>
    public void Open(Part part)
    {
        part.Pieces.Add((id, _parts.Count));
        Write($"/{part.Role} << /MCID {_parts.Count} >> BDC");
        _parts.Add(part.Id);
    }

    /// <summary>What follows is for the eye alone, and is left out when the document is read aloud.</summary>
    public void OpenArtifact() => Write($"/Artifact BMC");

    public void Close() => Write($"EMC");

    public void Text(string words, Lettering letters, double size, Ink ink, double x, double y) =>
        Write($"{ink} BT /{letters.Name} {size:0.##} Tf 1 0 0 1 {x:0.##} {Height - y:0.##} Tm <{letters.Write(words)}> Tj ET");

    public void Area(Ink ink, double x, double y, double width, double height) =>
        Write($"{ink} {x:0.##} {Height - y - height:0.##} {width:0.##} {height:0.##} re f");

    private void Write(FormattableString line) => _drawn.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}

/// <summary>A heading or a paragraph, with the pieces of pages that hold it.</summary>
internal sealed record Part(int Id, string Role)
{
    public List<(int Sheet, int Piece)> Pieces { get; } = [];
}
