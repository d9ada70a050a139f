using System.IO.Compression;
using System.Text;

namespace Lanyard.Core.Tests.Policies.Bringing;

/// <summary>Makes Word documents part by part.</summary>
internal static class Docx
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static byte[] Of(string body, string? styles = null, string? numbering = null, string prologue = "") =>
        Zip(
            ("word/document.xml", $"{prologue}<w:document {Word}><w:body>{body}</w:body></w:document>"),
            ("word/styles.xml", $"<w:styles {Word}>{styles}</w:styles>"),
            ("word/numbering.xml", $"<w:numbering {Word}>{numbering}</w:numbering>")
        );

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return bytes.ToArray();
    }

    public static string P(string text, string? style = null, int? numbering = null, int level = 0, bool bold = false) =>
        "<w:p><w:pPr>"
        + (style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")
        + (numbering is { } id ? $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>" : "")
        + $"</w:pPr><w:r><w:rPr>{(bold ? "<w:b/>" : "")}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public const string Numbering = """
        <w:abstractNum w:abstractNumId="7">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
        """;

    public const string Styles = """
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Toc1"><w:name w:val="toc 1"/></w:style>
        """;
}
