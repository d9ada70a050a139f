using System.Globalization;
using System.Text;
using Lanyard.Domain.Kernel;

namespace Lanyard.Core.Files;

/// <summary>Turns an uploaded file into text, however a school's computer wrote it: UTF-8 or UTF-16 with or without a mark, or the old Windows set.</summary>
public static class UploadedText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="bytes">The file.</param>
    /// <param name="longest">The most bytes that will be read.</param>
    /// <param name="wanted">What the file should be, in a sentence: "a CSV file of term dates".</param>
    /// <param name="field">The name of the input.</param>
    public static Outcome<string> Read(ReadOnlyMemory<byte> bytes, int longest, string wanted, string field)
    {
        if (bytes.Length == 0)
            return new Refusal($"The file is empty. Choose {wanted}.", field);
        if (bytes.Length > longest)
            return new Refusal(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The file is larger than {longest / 1024:N0} KB. Choose {wanted}, or split it."
                ),
                field
            );
        if (KindOf(bytes.Span) is { } kind)
            return new Refusal($"This is {kind}. Save it as CSV or text first, then choose {wanted}.", field);
        var text = Decode(bytes.Span);
        return text.AsSpan().ContainsAny('\0', '\uFFFE', '\uFFFF') ? new Refusal($"This file is not text. Choose {wanted}.", field) : text;
    }

    private static string? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8) ? "a spreadsheet or a zip file"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old spreadsheet or document"
        : bytes.StartsWith("%PDF"u8) ? "a PDF"
        : null;

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Utf8OrWindows(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        return Unmarked(bytes) is { } encoding ? encoding.GetString(bytes) : Utf8OrWindows(bytes);
    }

    // Text in our alphabet in UTF-16 has a zero in every other byte, and no other text has any.
    private static Encoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 4096)];
        int even = 0,
            odd = 0;
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }
        return bytes.Length % 2 != 0 ? null
            : odd > start.Length / 4 && even == 0 ? Encoding.Unicode
            : even > start.Length / 4 && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    private static string Utf8OrWindows(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
