using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>A school year: from the first of September, in Scotland from the first of August. It is called by the years it begins and ends in.</summary>
public sealed record SchoolYear
{
    public const int Earliest = 2000;
    public const int Latest = 2098;

    private SchoolYear(int begins, Nation nation) => (Begins, Nation) = (begins, nation);

    /// <summary>The calendar year in which it begins.</summary>
    public int Begins { get; }

    public Nation Nation { get; }

    public DateSpan Span => new(new DateOnly(Begins, FirstMonth(Nation), 1), new DateOnly(Begins + 1, FirstMonth(Nation), 1).AddDays(-1));

    /// <summary>2026 to 2027.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Begins} to {Begins + 1}");

    public IEnumerable<DateOnly> Months => Enumerable.Range(0, 12).Select(month => Span.From.AddMonths(month));

    public static SchoolYear Of(DateOnly day, Nation nation) =>
        Beginning(day.Month >= FirstMonth(nation) ? day.Year : day.Year - 1, nation);

    /// <summary>The year that begins then; one too far off to have a calendar is drawn to the nearest that has.</summary>
    public static SchoolYear Beginning(int year, Nation nation) => new(Math.Clamp(year, Earliest, Latest), nation);

    private static int FirstMonth(Nation nation) => nation == Nation.Scotland ? 8 : 9;
}
