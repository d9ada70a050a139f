using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Lanyard.Web.Paper;

/// <summary>The objects of a PDF, and the file that holds them. What they mean is for whoever adds them.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>A number for an object that others name before it is there.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    public void Set(int id, string body) => _objects[id - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>Adds bytes, packed.</summary>
    /// <param name="more">What else the object says of them.</param>
    public int AddStream(ReadOnlySpan<byte> bytes, string more = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(bytes);
        var head = string.Create(CultureInfo.InvariantCulture, $"<< /Filter /FlateDecode /Length {packed.Length} {more} >>\nstream\n");
        _objects.Add([.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream"u8]);
        return _objects.Count;
    }

    public byte[] Save(int root, int info)
    {
        using var file = new MemoryStream();
        // The bytes after the percent sign tell whoever carries the file that it is not text.
        file.Write([.. "%PDF-1.7\n%"u8, 0xe2, 0xe3, 0xcf, 0xd3, (byte)'\n']);
        var places = new List<long>();
        foreach (var (at, body) in _objects.Index())
        {
            places.Add(file.Length);
            file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n")));
            file.Write(body);
            file.Write("\nendobj\n"u8);
        }
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            table.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        table.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {_objects.Count + 1} /Root {root} 0 R /Info {info} 0 R >>\nstartxref\n{file.Length}\n%%EOF\n"
        );
        file.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return file.ToArray();
    }

    /// <summary>Words outside of pages, such as the title, in any letters.</summary>
    public static string Words(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    public static string Moment(DateTimeOffset moment) =>
        string.Create(CultureInfo.InvariantCulture, $"(D:{moment.UtcDateTime:yyyyMMddHHmmss}Z)");
}
