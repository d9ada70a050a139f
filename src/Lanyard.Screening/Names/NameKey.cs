using System.Globalization;
using System.Text;

namespace Lanyard.Screening.Names;

/// <summary>A name folded so that "Zoë O’Neill-Łukasik" and "zoe oneill lukasik" are the same: for sorting, searching and finding doubles.</summary>
public static class NameKey
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        var gap = false;
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark or UnicodeCategory.Control:
                case UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol:
                    continue;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation:
                    gap = folded.Length > 0;
                    continue;
                default:
                    if (IsApostrophe(rune))
                        continue;
                    if (gap)
                        folded.Append(' ');
                    gap = false;
                    Append(folded, rune);
                    break;
            }
        }
        return folded.ToString();
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2018' or '\u2019' or '\u02BC' or '`' or '.';

    // Letters that Unicode does not take apart, written as British readers type them.
    private static void Append(StringBuilder folded, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        _ = lower.Value switch
        {
            'ß' => folded.Append("ss"),
            'æ' => folded.Append("ae"),
            'œ' => folded.Append("oe"),
            'ø' => folded.Append('o'),
            'ł' => folded.Append('l'),
            'đ' or 'ð' => folded.Append('d'),
            'þ' => folded.Append("th"),
            'ı' => folded.Append('i'),
            _ => folded.Append(lower.ToString()),
        };
    }
}
