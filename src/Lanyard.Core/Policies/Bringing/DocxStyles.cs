using System.Globalization;
using System.Xml;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>What the styles of a document say about its layout: which are headings and of which level, which are numbered or of a list of contents.</summary>
internal sealed class DocxStyles(IReadOnlyDictionary<string, DocxStyle> styles)
{
    public static DocxStyles None { get; } = new(new Dictionary<string, DocxStyle>(StringComparer.Ordinal));

    public DocxStyle? Of(string? id) => id is null ? null : styles.GetValueOrDefault(id);

    public static DocxStyles Read(XmlReader reader)
    {
        var read = new Dictionary<string, DocxStyle>(StringComparer.Ordinal);
        DocxStyle? style = null;
        var id = "";
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "style" && style is not null)
            {
                read.TryAdd(id, Inherited(style, read));
                style = null;
            }
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "style")
                (style, id) = (reader.Value("type") == "paragraph" ? new() : null, reader.Value("styleId") ?? "");
            else if (style is not null)
                style = With(style, reader);
        }
        return new(read);
    }

    private static DocxStyle With(DocxStyle style, XmlReader reader) =>
        reader.LocalName switch
        {
            "name" => style with { Name = reader.Value("val") ?? "" },
            "basedOn" => style with { BasedOn = reader.Value("val") },
            "outlineLvl" => style with { Outline = reader.Number("val") },
            "numId" => style with { NumberingId = reader.Number("val") },
            "ilvl" => style with { NumberingLevel = reader.Number("val") },
            _ => style,
        };

    // A style stands after the one that it is based on in every document that a word processor wrote.
    private static DocxStyle Inherited(DocxStyle style, Dictionary<string, DocxStyle> read) =>
        style.BasedOn is { } above && read.TryGetValue(above, out var from)
            ? style with
            {
                Outline = style.Outline ?? from.Outline,
                NumberingId = style.NumberingId ?? from.NumberingId,
                NumberingLevel = style.NumberingLevel ?? from.NumberingLevel,
            }
            : style;
}

internal sealed record DocxStyle
{
    public string Name { get; init; } = "";
    public string? BasedOn { get; init; }
    public int? Outline { get; init; }
    public int? NumberingId { get; init; }
    public int? NumberingLevel { get; init; }

    /// <summary>The level of a heading, counted from one.</summary>
    public int? HeadingLevel =>
        Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(Name[8..], CultureInfo.InvariantCulture, out var level)
            ? level
        : Name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
        : Outline is >= 0 and < 9 ? Outline + 1
        : null;

    public bool IsContents => Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    public bool IsBullet => Name.StartsWith("list bullet", StringComparison.OrdinalIgnoreCase);
}

internal static class DocxAttributes
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static string? Value(this XmlReader reader, string name) => reader.GetAttribute(name, Word) ?? reader.GetAttribute(name, Strict);

    public static int? Number(this XmlReader reader, string name) =>
        int.TryParse(reader.Value(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as bold: on when it stands there, unless it says that it is off.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value("val") is not ("0" or "false" or "off" or "none");
}
