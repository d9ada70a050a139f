using System.IO.Compression;
using System.Xml;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>
/// Opens a Word document as what it is, a zip with three parts that matter. Nothing of it is trusted: sizes are counted while reading, and
/// no part may bring definitions of its own or point anywhere outside.
/// </summary>
internal static class DocxFile
{
    private const int MostEntries = 5_000;
    private const long LongestPart = 64 * 1024 * 1024;

    private const string Damaged =
        "This document is damaged, as if it had been cut off on its way. Save or download it again and bring that.";

    public static Outcome<IReadOnlyList<Block>> Read(ReadOnlyMemory<byte> bytes, string field)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
                return new Refusal("This document has more parts than any document needs. Copy its text and paste that.", field);
            if (Main(zip) is not { } main)
                return new Refusal(NoDocument(zip), field);
            var folder = main.FullName[..(main.FullName.LastIndexOf('/') + 1)];
            var styles = Part(zip, folder + "styles.xml", DocxStyles.Read) ?? DocxStyles.None;
            var numbering = Part(zip, folder + "numbering.xml", DocxNumbering.Read) ?? DocxNumbering.None;
            using var reader = Open(main);
            return BroughtFile.NotEmpty(new DocxBlocks(styles, numbering).Read(reader), field);
        }
        catch (InvalidDataException)
        {
            return new Refusal(Damaged, field);
        }
        catch (EndOfStreamException)
        {
            return new Refusal(Damaged, field);
        }
        catch (XmlException)
        {
            return new Refusal(Damaged, field);
        }
        catch (TooLargeException)
        {
            return new Refusal("Unpacked, this document is larger than any policy. Copy its text and paste that.", field);
        }
    }

    private static ZipArchiveEntry? Main(ZipArchive zip) =>
        zip.GetEntry("word/document.xml") ?? zip.GetEntry("word/document2.xml") ?? zip.GetEntry(@"word\document.xml");

    private static string NoDocument(ZipArchive zip) =>
        zip.Entries.Any(e => e.FullName == "content.xml")
            ? "This is an OpenDocument file. Save it as a Word document (.docx) and bring that."
        : zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.Ordinal))
            ? "This is a spreadsheet. Copy the cells that hold the policy and paste them."
        : zip.Entries.Any(e => e.FullName.StartsWith("ppt/", StringComparison.Ordinal))
            ? "These are slides. Copy their text and paste that."
        : zip.Entries.Any(e => e.FullName.StartsWith("Index/", StringComparison.Ordinal))
            ? "This is a Pages document. Export it as Word (.docx) and bring that."
        : zip.Entries.Any(e => e.FullName.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            ? "This is a zip file with a document in it. Take the document out and bring that."
        : "This is a zip file and not a document. Take the document out of it and bring that.";

    private static T? Part<T>(ZipArchive zip, string name, Func<XmlReader, T> read)
        where T : class
    {
        if (zip.GetEntry(name) is not { } entry)
            return null;
        using var reader = Open(entry);
        return read(reader);
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(
            new CountedStream(entry.Open(), LongestPart),
            new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = LongestPart,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
            }
        );

    private sealed class TooLargeException : Exception;

    /// <summary>Stops at a size, whatever the zip says of itself.</summary>
    private sealed class CountedStream(Stream inner, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        private int Counted(int read)
        {
            _read += read;
            return _read <= most ? read : throw new TooLargeException();
        }
    }
}
