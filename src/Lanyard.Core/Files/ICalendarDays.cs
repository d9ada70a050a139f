using System.Globalization;
using System.Text.RegularExpressions;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Files;

/// <summary>The days that an event covers on the wall in the United Kingdom. An event of whole days ends on the day before its DTEND.</summary>
public static partial class ICalendarDays
{
    public static Outcome<DateSpan> Of(ICalendarEvent happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        if (happening["DTSTART"] is not { } dtstart)
            return new Refusal("It has no first day.");
        if (Read(dtstart) is not { } start)
            return new Refusal($"Its first day cannot be read: {Shown(dtstart)}.");
        if (happening["DTEND"] is { } dtend)
            return Read(dtend) is { } end ? Span(start, end) : new Refusal($"Its last day cannot be read: {Shown(dtend)}.");
        if (happening["DURATION"] is not { } duration)
            return DateSpan.Of(start.Day);
        return Duration().Match(duration.Value) is { Success: true } length && Length(length) is { } lasts
            ? Span(start, new Point(start.Instant + lasts, start.WholeDay))
            : new Refusal($"How long it lasts cannot be read: {Shown(duration)}.");
    }

    private static Outcome<DateSpan> Span(Point start, Point end)
    {
        if (end.Instant < start.Instant)
            return new Refusal("It ends before it begins.");
        // The end is the first moment that no longer belongs to it; some programs write the first moment itself for an event of one day.
        var last = end.Instant == start.Instant ? start.Day : UkTime.DateOf(end.Instant.AddTicks(-1));
        return new DateSpan(start.Day, last);
    }

    private static Point? Read(ICalendarProperty property)
    {
        var value = property.Value.Trim();
        if (Day(value) is { } day)
            return new Point(UkTime.StartOf(day), WholeDay: true);
        var utc = value.EndsWith('Z');
        if (
            !DateTime.TryParseExact(
                utc ? value[..^1] : value,
                "yyyyMMdd'T'HHmmss",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
        )
            return null;
        if (time.Year is < 2000 or > 2099)
            return null;
        if (utc)
            return new Point(new DateTimeOffset(time, TimeSpan.Zero), WholeDay: false);
        if (!property.Parameters.TryGetValue("TZID", out var name))
            return new Point(UkTime.InstantOf(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time)), WholeDay: false);
        return Zone(name) is { } zone
            ? new Point(new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime(), WholeDay: false)
            : null;
    }

    private static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and <= 2099
            ? day
            : null;

    // The name comes from a stranger and zones are files on some systems: only what can be a zone's name is looked up.
    private static TimeZoneInfo? Zone(string name) =>
        ZoneName().IsMatch(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    private static TimeSpan? Length(Match length)
    {
        double Part(string name) =>
            length.Groups[name] is { Success: true } part ? double.Parse(part.Value, CultureInfo.InvariantCulture) : 0;
        var lasts =
            TimeSpan.FromDays((Part("w") * 7) + Part("d")) + TimeSpan.FromSeconds((Part("h") * 3600) + (Part("m") * 60) + Part("s"));
        return lasts <= TimeSpan.FromDays(1000) ? lasts : null;
    }

    private static string Shown(ICalendarProperty property) =>
        Text.Line(property.Value.Length > 30 ? property.Value[..30] + "…" : property.Value);

    [GeneratedRegex(
        @"^P(?:(?<w>\d{1,3})W)?(?:(?<d>\d{1,4})D)?(?:T(?:(?<h>\d{1,5})H)?(?:(?<m>\d{1,5})M)?(?:(?<s>\d{1,6})S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Duration();

    [GeneratedRegex(
        "^[A-Za-z]+(?:[ /][A-Za-z0-9_+-]+){0,4}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ZoneName();

    private readonly record struct Point(DateTimeOffset Instant, bool WholeDay)
    {
        public DateOnly Day => UkTime.DateOf(Instant);
    }
}
