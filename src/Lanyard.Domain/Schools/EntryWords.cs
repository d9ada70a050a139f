namespace Lanyard.Domain.Schools;

/// <summary>
/// Tells from its name what an entry in somebody else's calendar is. It is shown before anything is imported, and what it cannot tell it leaves to a person.
/// </summary>
public static class EntryWords
{
    // A first half term of seven weeks is a term; a half term of a week or two is a holiday.
    private const int LongestHalfTermHoliday = 16;

    private static readonly string[] BankHolidayWords =
    [
        "bank holiday",
        "good friday",
        "easter monday",
        "christmas day",
        "boxing day",
        "new year's day",
        "new year’s day",
        "st patrick's day",
        "st andrew's day",
        "battle of the boyne",
    ];

    private static readonly string[] InsetWords =
    [
        "inset",
        "in-set",
        "in set",
        "training",
        "staff day",
        "non-pupil",
        "non pupil",
        "pupil free",
        "professional development",
        "pd day",
        "in-service",
        "in service",
        "occasional day",
        "baker day",
    ];

    private static readonly string[] MarkerWords =
    [
        "start",
        "begin",
        "first day",
        "last day",
        "end of",
        "ends",
        "opens",
        "reopen",
        "return",
        "back to school",
    ];

    public static EntryKind? KindOf(string name, DateSpan span)
    {
        var words = name.ToLowerInvariant();
        if (IsBankHoliday(words))
            return null;
        if (Any(words, InsetWords))
            return EntryKind.Inset;
        if (words.Contains("half term", StringComparison.Ordinal) || words.Contains("half-term", StringComparison.Ordinal))
            return span.Days > LongestHalfTermHoliday ? EntryKind.Term : EntryKind.Holiday;
        if (Any(words, ["holiday", "vacation", "break"]) && !IsMarker(words))
            return EntryKind.Holiday;
        if (Any(words, ["closed", "closure", "polling", "snow day"]))
            return EntryKind.Closed;
        return Any(words, ["term", "semester"]) && span.Days > 1 && !IsMarker(words) ? EntryKind.Term : null;
    }

    /// <summary>Why <see cref="KindOf"/> could not tell, in a sentence.</summary>
    public static string WhyNot(string name)
    {
        var words = name.ToLowerInvariant();
        return IsBankHoliday(words) ? "Bank holidays are known already."
            : Any(words, ["term", "holiday", "break"]) && IsMarker(words)
                ? "It marks one day at which something begins or ends. Enter the term or holiday with its first and last day."
            : "Its name does not say term, holiday, INSET or closed.";
    }

    private static bool IsBankHoliday(string words) => Any(words, BankHolidayWords);

    private static bool IsMarker(string words) => Any(words, MarkerWords);

    private static bool Any(string words, string[] wanted) => Array.Exists(wanted, word => words.Contains(word, StringComparison.Ordinal));
}
