using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>The day of a review as a form brings it: as precise as the minute, or not said.</summary>
public readonly record struct ReviewDate(PartialDate? Date)
{
    public static Outcome<ReviewDate> Read(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? new ReviewDate(null)
        : PartialDate.Read(typed.Trim()) is { } date ? new ReviewDate(date)
        : new Refusal("Enter a year, a month or a day, such as 2029, 2029-11 or 2029-11-30.", "ReviewDue");
}
