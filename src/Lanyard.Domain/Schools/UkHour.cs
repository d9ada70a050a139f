using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>A time of day as people in the United Kingdom type it: 17:00, 17.00, 1700, 5pm, 5:30 pm.</summary>
public static class UkHour
{
    private static readonly string[] Formats = ["H:mm", "HH:mm", "H.mm", "HHmm", "htt", "h:mmtt", "h.mmtt", "HH:mm:ss"];

    public static TimeOnly? Parse(string? typed)
    {
        var text = typed?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return
            text is { Length: > 0 and <= 8 }
            && TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
    }
}
