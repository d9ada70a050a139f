using System.Globalization;
using System.Text;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>A short name made of a title, for somebody to change.</summary>
internal static class ShortName
{
    private const int Longest = 60;

    public static string Of(string title)
    {
        var name = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || (char.IsAsciiDigit(c) && name.Length > 0))
                name.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }
        return name.ToString()[..Math.Min(name.Length, Longest)].Trim('-');
    }
}
