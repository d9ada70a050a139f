using System.Globalization;
using System.Text;

namespace Lanyard.Domain.Kernel;

/// <summary>What every short line of text that people type has in common.</summary>
public static class Text
{
    /// <summary>Takes away control and layout-overriding characters, folds runs of white space, trims, and composes accents.</summary>
    public static string Line(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return "";
        var line = new StringBuilder(typed.Length);
        var gap = false;
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                gap = line.Length > 0;
            else if (rune != Rune.ReplacementChar && !OverridesDirection(rune))
            {
                if (gap)
                    line.Append(' ');
                gap = false;
                line.Append(rune);
            }
        }
        return line.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The same for words that run over several lines: each line by itself, without empty ones.</summary>
    public static string Lines(string? typed) =>
        string.Join('\n', (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(Line).Where(l => l.Length > 0));

    /// <summary>The length that a person would count, so that an emoji or an accented letter is one.</summary>
    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    private static bool OverridesDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
