namespace Lanyard.Domain.SignOff;

/// <summary>When the clock reminds somebody who owes a signature. After the last of these it is for people to ask why.</summary>
public static class Reminding
{
    /// <summary>A week before the day, on the day, and a week, two and four weeks after.</summary>
    private static readonly int[] Days = [-7, 0, 7, 14, 28];

    /// <summary>The next day on which to remind, later than this one; null when there is none any more.</summary>
    public static DateOnly? NextAfter(DateOnly due, DateOnly day)
    {
        foreach (var days in Days)
        {
            var on = due.AddDays(days);
            if (on > day)
                return on;
        }
        return null;
    }
}
