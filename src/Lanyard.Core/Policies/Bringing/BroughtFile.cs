using System.Globalization;
using Lanyard.Core.Files;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>Reads a policy that somebody brings: a Word document, Markdown, plain text, or words that were pasted.</summary>
public static class BroughtFile
{
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>A hundred times the longest policy that anybody has shown us.</summary>
    public const int LongestText = 2_000_000;
    private const string Wanted = "the policy as a Word document (.docx), as text or as Markdown";

    public static Outcome<IReadOnlyList<Block>> Read(ReadOnlyMemory<byte> bytes, string field)
    {
        if (bytes.Length == 0)
            return new Refusal($"The file is empty. Choose {Wanted}.", field);
        if (bytes.Length > MostBytes)
            return new Refusal(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The file is larger than {MostBytes / 1024 / 1024} MB. Take its pictures out, or copy its text and paste it instead."
                ),
                field
            );
        if (FileKinds.Refusal(bytes.Span) is { } sentence)
            return new Refusal(sentence, field);
        if (bytes.Span.StartsWith("PK"u8))
            return DocxFile.Read(bytes, field);
        var text = UploadedText.Read(bytes, MostBytes, Wanted, field);
        return text.Ok ? Read(text.Value, field) : text.Refused<IReadOnlyList<Block>>();
    }

    public static Outcome<IReadOnlyList<Block>> Read(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Refusal("There are no words here. Paste the text of the policy, or choose a file.", field);
        if (text.Length > LongestText)
            return new Refusal("This is longer than any policy. Bring it in parts.", field);
        // A file that is not text, opened and pasted all the same.
        if (text.AsSpan().ContainsAny('\0', '\uFFFE', '\uFFFF') || text.AsSpan().Count('\uFFFD') > Math.Max(5, text.Length / 50))
            return new Refusal($"This is not readable text. Open the document, copy its words and paste those, or choose {Wanted}.", field);
        return NotEmpty(TextBlocks.Of(text), field);
    }

    internal static Outcome<IReadOnlyList<Block>> NotEmpty(IReadOnlyList<Block> blocks, string field) =>
        blocks.Any(b => b.Text.Any(char.IsLetter))
            ? new List<Block>(blocks)
            : new Refusal(
                "There are no words in this document; it may hold a scan of its pages. "
                    + "Bring the document that was printed, or paste the text.",
                field
            );
}
