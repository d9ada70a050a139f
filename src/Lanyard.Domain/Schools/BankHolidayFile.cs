using System.Globalization;
using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>
/// Reads a list of bank holidays: comment lines that name source, checked and covers, a heading, then date,nations,name,substitute.
/// A list that is not whole is refused, because a missing day would shorten a deadline unseen.
/// </summary>
public static class BankHolidayFile
{
    private const string Heading = "date,nations,name,substitute";

    public static Outcome<BankHolidays> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        if (Header(lines) is not var (source, checkedOn, covers))
        {
            return new Refusal(
                "The list must begin with the lines # source:, # checked: (a date) and # covers: (two dates with to between them)."
            );
        }

        var days = new List<(Nation, BankHoliday)>();
        var refusals = new List<Refusal>();
        foreach (var (number, line) in lines.Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#' && line.Item != Heading))
        {
            if (Row(line, covers) is { Count: > 0 } row)
            {
                days.AddRange(row);
            }
            else
            {
                refusals.Add(
                    new Refusal($"Line {number + 1} must hold a covered date, nations (ew, sc or ni), a name, and yes or no: {line}")
                );
            }
        }

        foreach (
            var (nation, day) in days.GroupBy(day => (day.Item1, day.Item2.Date))
                .Where(group => group.Skip(1).Any())
                .Select(group => group.Key)
        )
        {
            refusals.Add(new Refusal($"{day:yyyy-MM-dd} stands twice for {nation}. Leave one of the lines out."));
        }

        return refusals.Count > 0 ? refusals : new BankHolidays(source, checkedOn, covers, days);
    }

    private static (string Source, DateOnly CheckedOn, DateSpan Covers)? Header(string[] lines)
    {
        var covers = Value(lines, "covers").Split(" to ");
        return
            Value(lines, "source") is { Length: > 0 } source
            && Date(Value(lines, "checked")) is { } checkedOn
            && covers is [var first, var last]
            && Date(first) is { } from
            && Date(last) is { } to
            && from <= to
            ? (source, checkedOn, new DateSpan(from, to))
            : null;
    }

    private static string Value(string[] lines, string name)
    {
        var start = $"# {name}: ";
        return lines.FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..].Trim() ?? "";
    }

    private static List<(Nation, BankHoliday)>? Row(string line, DateSpan covers)
    {
        if (
            line.Split(',') is not [var date, var nations, { Length: > 0 } name, "yes" or "no"]
            || Date(date) is not { } day
            || !covers.Contains(day)
        )
        {
            return null;
        }

        var holiday = new BankHoliday(day, name, line.EndsWith(",yes", StringComparison.Ordinal));
        var codes = nations.Split(' ').Select(NationOf).ToList();
        return codes.Contains(null) ? null : [.. codes.Select(nation => (nation!.Value, holiday))];
    }

    private static Nation? NationOf(string code) =>
        code switch
        {
            "ew" => Nation.EnglandAndWales,
            "sc" => Nation.Scotland,
            "ni" => Nation.NorthernIreland,
            _ => null,
        };

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
