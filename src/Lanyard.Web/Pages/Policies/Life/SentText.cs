using System.Text;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>The text of a policy as a form brings it: a file that was uploaded, or what was pasted.</summary>
public static class SentText
{
    /// <summary>Somewhat more than is taken, so that a file which is too large is told so in words.</summary>
    public const int LargestForm = 64_000_000;

    /// <summary>A character takes four bytes at most.</summary>
    public const int LargestText = YamlTree.LongestText * 4;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<Outcome<string>> ReadAsync(IFormFile? upload, string? pasted, string field, CancellationToken ct)
    {
        if (upload is null)
            return string.IsNullOrWhiteSpace(pasted)
                ? new Refusal("Paste the text of a policy, or choose its file.", field)
                : pasted.ReplaceLineEndings("\n");
        if (upload.Length > LargestText)
            return new Refusal("This is larger than any policy: a policy file may hold two million characters.", "Upload");
        using var memory = new MemoryStream();
        await upload.CopyToAsync(memory, ct);
        try
        {
            var text = s_utf8.GetString(memory.ToArray()).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? NotText : text.ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            return NotText;
        }
    }

    private static Refusal NotText { get; } = new("This is not a text file in UTF-8. Save it as UTF-8, and try again.", "Upload");
}
