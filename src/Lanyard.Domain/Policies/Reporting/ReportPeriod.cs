using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Reporting;

/// <summary>For which days a report is made: the year to today where nothing is said.</summary>
public static class ReportPeriod
{
    /// <summary>A report is for a term or a year; what went before had reports of its own.</summary>
    public const int MostYears = 3;

    public static Outcome<DateSpan> Read(DateOnly? from, DateOnly? to, DateOnly today)
    {
        var last = to ?? today;
        if (last > today)
            return new Refusal("Choose today or an earlier day: nobody knows how a clause will stand.", "to");
        if (last.Year < 2000)
            return new Refusal("Enter the last day with its year in full, such as 2026.", "to");
        var first = from ?? DateSpan.YearTo(last).From;
        if (first > last)
            return new Refusal("Choose a first day that is not after the last.", "from");
        if (first < last.AddYears(-MostYears))
            return new Refusal($"Choose a period of {MostYears} years or less.", "from");
        return new DateSpan(first, last);
    }
}
