namespace Lanyard.Domain.Schools;

/// <summary>Days in a row that are the same thing: half term from Monday to Friday, one bank holiday. A weekend does not interrupt a run.</summary>
public sealed record DayRun(DayKind Kind, string Name, DateSpan Span, bool IsWorkingTime)
{
    /// <summary>What stands out between two days: bank holidays, closures and holidays, but not ordinary days of term or weekends.</summary>
    public static IReadOnlyList<DayRun> In(SchoolCalendar calendar, DateSpan span)
    {
        var runs = new List<DayRun>();
        foreach (var day in span.Each().Select(calendar.On).Where(day => day.Kind is not DayKind.Weekend))
        {
            if (day is not { Name: { } name, Kind: not (DayKind.Term or DayKind.NotToldOf) })
                continue;
            if (
                runs.Count > 0
                && runs[^1] is var last
                && last.Kind == day.Kind
                && last.Name == name
                && OnlyAWeekendBetween(last.Span.To, day.Date)
            )
                runs[^1] = last with { Span = new DateSpan(last.Span.From, day.Date) };
            else
                runs.Add(new DayRun(day.Kind, name, DateSpan.Of(day.Date), day.IsWorkingDay));
        }
        return runs;
    }

    private static bool OnlyAWeekendBetween(DateOnly last, DateOnly next)
    {
        var day = last.AddDays(1);
        while (day < next && WorkingTime.IsWeekend(day))
            day = day.AddDays(1);
        return day == next;
    }
}
