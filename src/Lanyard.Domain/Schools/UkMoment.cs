using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>A moment as a program writes it: with Z or an offset an instant, without either a time on the wall in the United Kingdom.</summary>
public static class UkMoment
{
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];
    private static readonly string[] Walls = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm"];

    public static DateTimeOffset? Parse(string? text)
    {
        // A plus sign that was not escaped in an address arrives as a space.
        var written = text?.Trim().Replace(' ', '+') ?? "";
        if (DateTime.TryParseExact(written, Walls, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall))
            return Sensible(wall) ? UkTime.InstantOf(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall)) : null;
        return
            DateTimeOffset.TryParseExact(written, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            && Sensible(instant.UtcDateTime)
            ? instant.ToUniversalTime()
            : null;
    }

    private static bool Sensible(DateTime moment) => moment.Year is >= 2000 and <= 2099;
}
