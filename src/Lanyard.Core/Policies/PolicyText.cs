using System.Text;

namespace Lanyard.Core.Policies;

/// <summary>Reads a policy file from disk, and refuses with a sentence what is not a text of a sensible size.</summary>
public static class PolicyText
{
    public static async Task<(string? Text, string? Refusal)> ReadAsync(string path, CancellationToken ct)
    {
        if (new FileInfo(path).Length > 4L * YamlTree.LongestText)
            return (null, "This is larger than any policy: a policy file may hold two million characters.");
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return (await File.ReadAllTextAsync(path, utf8, ct), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "This is not a text file in UTF-8. Save it as UTF-8, and try again.");
        }
    }
}
