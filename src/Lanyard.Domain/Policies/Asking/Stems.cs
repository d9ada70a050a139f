using System.Globalization;
using System.Text;

namespace Lanyard.Domain.Policies.Asking;

/// <summary>Brings words down to what their forms have in common: <c>posting</c>, <c>posts</c> and <c>posted</c> are one.</summary>
internal static class Stems
{
    public static IReadOnlyList<string> Of(string text)
    {
        var stems = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
                word.Append(char.ToLowerInvariant(letter));
            // An apostrophe, an accent and what takes no room stand inside a word.
            else if (letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                Close();
        }
        Close();
        return stems;

        void Close()
        {
            if (word.Length is > 0 and <= 30)
                stems.Add(Stem(word.ToString()));
            word.Clear();
        }
    }

    private static string Stem(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            word = word[..^3] + "y";
        else if (word.Length > 3 && word[^1] == 's' && word[^2] != 's')
            word = word[..^1];
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            word = Single(word[..^3]);
        else if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            word = Single(word[..^2]);
        return word.Length > 3 && word[^1] == 'e' ? word[..^1] : word;
    }

    private static string Single(string word) => word[^1] == word[^2] && word[^1] is not ('l' or 's') ? word[..^1] : word;
}
