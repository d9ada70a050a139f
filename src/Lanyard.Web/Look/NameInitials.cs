using System.Globalization;

namespace Lanyard.Web.Look;

/// <summary>A face drawn as letters: the first of the first and of the last word of a name, whatever its script.</summary>
public static class NameInitials
{
    public static string Of(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length switch
        {
            0 => "?",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    /// <summary>The first whole sign: an emoji or a letter with its accents is one.</summary>
    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpper(CultureInfo.InvariantCulture);
}
