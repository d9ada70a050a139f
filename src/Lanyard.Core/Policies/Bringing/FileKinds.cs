namespace Lanyard.Core.Policies.Bringing;

/// <summary>Tells by its first bytes, whatever its name says, what a file is that we cannot read, and what to do with it.</summary>
internal static class FileKinds
{
    private const string Scan =
        "This is a picture of a page, and the words in a picture cannot be read here. Bring the document that was printed, or type or paste the text.";

    public static string? Refusal(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8)
            ? "This is a PDF. Bring the document that it was made from, or open it, copy its text and paste that. If the text cannot be copied, it is a scan."
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? OldOrLocked(bytes)
        : IsPicture(bytes) ? Scan
        : bytes.StartsWith(@"{\rtf"u8)
            ? "This is a rich text file. Open it in a word processor, save it as a Word document (.docx) and bring that."
        : IsPages(bytes) ? "This is a web archive or a mail. Open it, copy the text and paste that."
        : null;

    // A document behind a password is a container of the old kind with the new one, encrypted, inside it.
    private static string OldOrLocked(ReadOnlySpan<byte> bytes)
    {
        var encrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;
        return bytes.IndexOf(encrypted) >= 0
            ? "This document is protected with a password. Open it, take the password off (in Word: File, Info, Protect Document), save it and bring it again."
            : "This is a document of Word's old kind (.doc). Open it, save it as a Word document (.docx) and bring that.";
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("BM"u8) && bytes.Length > 26 && bytes[14] is 40 or 12 or 108 or 124 && bytes[15] == 0
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8)
        || bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8);

    private static bool IsPages(ReadOnlySpan<byte> bytes) => bytes.StartsWith("MIME-Version:"u8) || bytes.StartsWith("From: "u8);
}
