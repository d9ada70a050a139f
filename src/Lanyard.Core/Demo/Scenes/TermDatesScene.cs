using System.Globalization;
using System.Text;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>Four of the schools have brought in their term dates; Bramblecote Wood has not got round to it.</summary>
public sealed class TermDatesScene : IDemoScene
{
    public int Order => 40;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var schools = await stage.SchoolsAsync(ct);
        var people = await stage.PeopleAsync(ct);
        var known = await stage.ReadAsync(db => db.TermDates.Select(t => t.School).Distinct().ToHashSetAsync(ct));
        var file = Encoding.UTF8.GetBytes(YearOf(stage.Today));
        foreach (var (host, school) in schools.Where(s => s.Key != "bramblecote.example" && !known.Contains(s.Value)))
        {
            var keeper = people.First(p => p.Key.Host == host && p.Key.Roles.Any(r => r.Role == Domain.People.Role.Administrator)).Value;
            await stage.DoAsync<ImportDates, DatesImported>(u => u.DoAsync(Actor.Of(DemoTrust.Id, keeper), school, file, ct));
        }
    }

    /// <summary>The school year that this day is in, as a school might have it: three terms, each with a week off in the middle.</summary>
    public static string YearOf(DateOnly day)
    {
        var year = day.Month >= 8 ? day.Year : day.Year - 1;
        var next = year + 1;
        var (autumn, autumnBreak, autumnEnd) = (
            First(DayOfWeek.Tuesday, year, 9, 1),
            Last(DayOfWeek.Monday, year, 10, 31),
            Last(DayOfWeek.Friday, year, 12, 20)
        );
        var (spring, springBreak, springEnd) = (
            First(DayOfWeek.Tuesday, next, 1, 4),
            First(DayOfWeek.Monday, next, 2, 12),
            Last(DayOfWeek.Thursday, next, 3, 27)
        );
        var (summer, summerBreak, summerEnd) = (
            First(DayOfWeek.Monday, next, 4, 12),
            Last(DayOfWeek.Monday, next, 5, 31),
            Last(DayOfWeek.Wednesday, next, 7, 22)
        );
        var file = new StringBuilder("kind,name,from,to\n");
        Line(file, "Inset", "Staff training", autumn, autumn);
        Line(file, "Term", "Autumn term", autumn, autumnEnd);
        Line(file, "Holiday", "Autumn half term", autumnBreak, autumnBreak.AddDays(4));
        Line(file, "Term", "Spring term", spring, springEnd);
        Line(file, "Holiday", "Spring half term", springBreak, springBreak.AddDays(4));
        Line(file, "Term", "Summer term", summer, summerEnd);
        Line(file, "Holiday", "Summer half term", summerBreak, summerBreak.AddDays(4));
        return file.ToString();
    }

    private static void Line(StringBuilder file, string kind, string name, DateOnly from, DateOnly to) =>
        file.Append(CultureInfo.InvariantCulture, $"{kind},{name},{from:yyyy-MM-dd},{to:yyyy-MM-dd}\n");

    private static DateOnly First(DayOfWeek weekday, int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        return date.AddDays((weekday - date.DayOfWeek + 7) % 7);
    }

    private static DateOnly Last(DayOfWeek weekday, int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        return date.AddDays(-((date.DayOfWeek - weekday + 7) % 7));
    }
}
