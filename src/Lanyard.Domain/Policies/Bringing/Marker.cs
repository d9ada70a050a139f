using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>What stands before the words of a line: a bullet, a number, a letter.</summary>
/// <param name="IsBullet">A dot, a dash, a tick: something that marks an item without numbering it.</param>
/// <param name="Label">The number or letter without its brackets.</param>
/// <param name="Rest">The words.</param>
public readonly partial record struct Marker(bool IsBullet, string? Label, string Rest)
{
    public bool IsNone => !IsBullet && Label is null;

    /// <summary>Letters and small Roman numbers count within the clause above them; all others stand for themselves.</summary>
    public bool IsInner => Label is not null && char.IsAsciiLetterLower(Label[0]);

    public static Marker Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var rest = line.Trim();
        var bullet = Bullet().Match(rest);
        if (bullet.Success)
            rest = rest[bullet.Length..].TrimStart();
        if (Appendix().Match(rest) is { Success: true } appendix && appendix.Groups["rest"].Value.Split(' ').Length <= 14)
            return new(
                false,
                $"{Short(appendix.Groups["word"].Value)}{appendix.Groups["number"].Value.ToUpperInvariant()}",
                appendix.Groups["rest"].Value.Length > 0 ? appendix.Groups["rest"].Value : rest
            );
        foreach (var kind in (Regex[])[Dotted(), Whole(), Letter(), Roman()])
        {
            if (kind.Match(rest) is { Success: true } label)
                return new(bullet.Success, label.Groups["label"].Value, rest[label.Length..].TrimStart());
        }
        return new(bullet.Success, null, rest);
    }

    private static string Short(string word) =>
        word.ToUpperInvariant() switch
        {
            "APPENDIX" => "App",
            "ANNEX" => "Annex",
            "SCHEDULE" => "Schedule",
            _ => "",
        };

    [GeneratedRegex(@"^(?:[-*•·▪▫◦●○■□➢➤✓✔✗✘❖§–—☐☑]|o(?=\s)|\uF0B7|\uF0A7)(?:\s+|(?=[✓✗☐]))(?:[✓✔✗✘☐☑]\s*|\[[ xX]?\]\s+)?", Options, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"^(?<word>(?i:appendix|annex|schedule|section|part|chapter))\s+(?<number>[A-Z]|\d{1,2}|[IVX]{1,5})(?:\s*[:.–—-]\s*|\s+(?=[A-Z])|$)(?<rest>.*)$",
        Options,
        1000
    )]
    private static partial Regex Appendix();

    // 1.1 and 1.1. and 3.1.1 and A.2.3 and A2.3
    [GeneratedRegex(@"^\(?(?<label>(?:[A-Z]\.?)?\d{1,3}(?:\.\d{1,3}){1,5}|[A-Z]\.?\d{1,2})[.):]*\s+(?=\S)", Options, 1000)]
    private static partial Regex Dotted();

    // 1. and 1) and (1), and a bare 1 only before a capital letter, so that "48 hours" at the start of a line is no number.
    [GeneratedRegex(@"^(?:\(?(?<label>\d{1,2})[.):]+\s+(?=\S)|(?<label>\d{1,2})\s+(?=[A-Z*“""]))", Options, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:\((?<label>[a-z])\)|(?<label>[a-z])[.)])\s+(?=\S)", Options, 1000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:\((?<label>[ivxl]{1,6})\)|(?<label>[ivxl]{1,6})[.)])\s+(?=\S)", Options, 1000)]
    private static partial Regex Roman();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
