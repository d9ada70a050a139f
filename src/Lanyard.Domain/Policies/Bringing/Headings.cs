using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Tells a heading from a clause where the document marks neither: a heading is short, does not end and asks nothing of anybody.</summary>
public static partial class Headings
{
    private const int MostWords = 14;

    public static bool Looks(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (block.Kind == BlockKind.Heading)
            return true;
        var text = block.Text.TrimEnd();
        if (block.Kind != BlockKind.Paragraph || text.Length == 0 || (block.Label is { } label && char.IsAsciiLetterLower(label[0])))
            return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words > MostWords || text[^1] is '.' or ';' or ',' or '?' || !text.Any(char.IsLetter))
            return false;
        if (IsCapitals(text))
            return true;
        if (text[^1] == ':')
            return !Wording.Asks(text) && block.Label is null && !Wording.OpensList(text);
        return char.IsUpper(text.First(char.IsLetter)) && !Wording.Asks(text) && !DateLine().IsMatch(text);
    }

    public static bool IsContents(string heading) => Contents().IsMatch(heading);

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) >= 3 && !text.Any(char.IsLower);

    [GeneratedRegex(@"^\s*(?:table of )?contents\b", Options | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Contents();

    [GeneratedRegex(@":\s*\S|\b(?:19|20)\d\d\b", Options, 1000)]
    private static partial Regex DateLine();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
