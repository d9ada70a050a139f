using System.Globalization;
using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Times, dates and numbers as people write them.</summary>
public static partial class Quantities
{
    private static readonly string[] Numbers =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>"within 48 hours", "every two weeks", "weekly", "each term" is none: a term has no fixed length.</summary>
    public static IEnumerable<Span> Spans(string words)
    {
        foreach (Match length in Length().Matches(words))
        {
            if (
                Count(length.Groups["count"].Value) is { } count
                && Unit(length.Groups["unit"].Value) is { } unit
                && Sensible(count, unit) is { } span
            )
                yield return span;
        }
        if (Each().Match(words) is { Success: true } each && Unit(each.Groups["unit"].Value) is { } one)
            yield return new(1, one);
        if (Often().Match(words) is { Success: true } often)
            yield return Often(often.Value.ToLowerInvariant());
    }

    public static IEnumerable<PartialDate> Dates(string words)
    {
        foreach (Match date in Date().Matches(words))
        {
            var year = int.Parse(date.Groups["year"].Value, CultureInfo.InvariantCulture);
            var month = date.Groups["monthname"] is { Success: true } name
                ? Array.IndexOf(Months, name.Value[..3].ToLowerInvariant()) + 1
                : int.Parse(date.Groups["month"].Value, CultureInfo.InvariantCulture);
            int? day = date.Groups["day"] is { Success: true } d ? int.Parse(d.Value, CultureInfo.InvariantCulture) : null;
            var code = day is null ? $"{year:D4}-{month:D2}" : $"{year:D4}-{month:D2}-{day:D2}";
            if (PartialDate.Read(code) is { } read)
                yield return read;
        }
    }

    /// <summary>The number that belongs to the last word of a setting's name ("min-staff": "two members of staff"), or the only one there is.</summary>
    public static string? Number(string words, string setting, bool onlyOne = true)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var counts = Counted()
            .Matches(words)
            .Select(m => (Count: Count(m.Groups["count"].Value), m.Groups["what"].Value))
            .Where(c => c.Count is > 0 and < 1000)
            .ToList();
        var wanted = setting.Split('-')[^1].TrimEnd('s');
        var found = counts.Find(c => c.Value.Contains(wanted, StringComparison.OrdinalIgnoreCase));
        if (found.Count is null && wanted is "age" or "years")
            found = counts.Find(c => c.Value.Contains("year", StringComparison.OrdinalIgnoreCase) || c.Count is >= 11 and <= 18);
        if (found.Count is null && onlyOne && counts.Count == 1 && AtLeast().IsMatch(words))
            found = counts[0];
        return found.Count?.ToString(CultureInfo.InvariantCulture);
    }

    private static int? Count(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numbers, word.ToLowerInvariant()) is >= 0 and var at ? at + 1
        : word.ToLowerInvariant() is "a" or "an" or "each" or "every" or "the" or "once a" ? 1
        : null;

    private static SpanUnit? Unit(string word) =>
        word.ToLowerInvariant() switch
        {
            ['h', ..] => SpanUnit.Hour,
            "days" or "day" => SpanUnit.Day,
            ['w', ..] => SpanUnit.Week,
            ['m', ..] => SpanUnit.Month,
            ['y', ..] => SpanUnit.Year,
            _ => null,
        };

    private static Span? Sensible(int count, SpanUnit unit) => count is >= 1 and <= 1000 ? new(count, unit) : null;

    private static Span Often(string word) =>
        word switch
        {
            ['h', ..] => new(1, SpanUnit.Hour),
            ['d', ..] => new(1, SpanUnit.Day),
            ['w', ..] => new(1, SpanUnit.Week),
            ['f', ..] => new(2, SpanUnit.Week),
            ['m', ..] => new(1, SpanUnit.Month),
            ['q', ..] => new(3, SpanUnit.Month),
            ['b', ..] => new(2, SpanUnit.Year),
            _ => new(1, SpanUnit.Year),
        };

    [GeneratedRegex(
        @"\b(?<count>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?(?= (?:hour|day|week|month|year)\b))[ -]*(?:working |school |calendar )?(?<unit>hours?|hrs?|days?|weeks?|months?|years?)\b(?! old| of age)",
        Options,
        1000
    )]
    private static partial Regex Length();

    [GeneratedRegex(@"\b(?:every|each|once (?:an?|per|every|each))\s+(?<unit>hour|day|week|month|year)\b", Options, 1000)]
    private static partial Regex Each();

    [GeneratedRegex(
        @"\b(?:hourly|daily|weekly|fortnightly|monthly|quarterly|biennially|annually|annual basis|annual|yearly)\b",
        Options,
        1000
    )]
    private static partial Regex Often();

    [GeneratedRegex(
        @"\b(?:(?<day>\d{1,2})(?:\s*(?:st|nd|rd|th))?(?:\s+of)?[\s-]+)?(?<monthname>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[\s,-]+(?<year>20\d\d)\b|\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d\d)\b|\b(?<year>20\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?\b",
        Options,
        1000
    )]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<what>(?:[\w-]+\s*){1,3})", Options, 1000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:at least|minimum|no fewer than|not fewer than|not less than|under|over|or more|or over|aged?)\b", Options, 1000)]
    private static partial Regex AtLeast();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
}
