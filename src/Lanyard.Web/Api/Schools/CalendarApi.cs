using System.ComponentModel;
using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Schools;

/// <summary>A school's calendar, and what can be reckoned with it.</summary>
public static class CalendarApi
{
    private const int MostDays = 800;

    public static void Map(IEndpointRouteBuilder v1)
    {
        var calendar = v1.MapGroup("/schools/{school}/calendar").WithTags("Calendar");
        calendar.MapGet("", GetAsync).Needs(Permission.SeeCalendar).Says("GetCalendar", "A school's calendar");
        calendar
            .MapGet("/days", DaysAsync)
            .Needs(Permission.SeeCalendar)
            .Says("ListCalendarDays", "What each day is", "Up to 800 days at once.");
        calendar
            .MapGet("/deadline", DeadlineAsync)
            .Needs(Permission.SeeCalendar)
            .Says(
                "WorkOutDeadline",
                "When something received then would be due",
                "Gives the literal and the rolled reading. It sets no deadline."
            );
        calendar
            .MapGet("/working-days", WorkingDaysAsync)
            .Needs(Permission.SeeCalendar)
            .Says("CountWorkingDays", "The day that many days after another");
        CalendarChangesApi.Map(calendar);
    }

    private static async Task<Ok<CalendarResponse>> GetAsync(
        string school,
        CurrentPerson current,
        CalendarQueries calendars,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var found = (await calendars.OfAsync(current.School!.Id, ct))!;
        return TypedResults.Ok(CalendarResponse.Of(found, UkTime.DateOf(clock.GetUtcNow())));
    }

    private static async Task<Results<Ok<CalendarDaysResponse>, ProblemAnswer>> DaysAsync(
        string school,
        [Description("The first day.")] DateOnly from,
        [Description("The last day.")] DateOnly to,
        CurrentPerson current,
        CalendarQueries calendars,
        CancellationToken ct
    )
    {
        if (to < from || to.DayNumber - from.DayNumber >= MostDays)
            return ProblemAnswer.Refused($"Send a last day that is not before the first, and at most {MostDays} days.", "to");
        var calendar = (await calendars.OfAsync(current.School!.Id, ct))!.Calendar;
        var days = new DateSpan(from, to).Each().Select(calendar.On).Select(day => Day(calendar, day));
        return TypedResults.Ok(new CalendarDaysResponse([.. days], calendar.WorkingTime.GapBetween(from, to)?.Sentence));
    }

    private static async Task<Results<Ok<DeadlineResponse>, ProblemAnswer>> DeadlineAsync(
        string school,
        [Description("When it was received on the platform, such as 2026-11-20T17:00:00Z. Without Z or an offset it is UK time.")]
            string received,
        [Description("The hours that the policy allows, from 1 to 8784.")] int hours,
        CurrentPerson current,
        CalendarQueries calendars,
        TimeProvider clock,
        CancellationToken ct,
        [Description("Whether the policy allows until the next working day for what is received at a weekend.")] bool weekendRelief = true
    )
    {
        if (UkMoment.Parse(received) is not { } moment)
            return ProblemAnswer.Refused("Send a moment between 2000 and 2099, such as 2026-11-20T17:00:00Z.", "received");
        if (hours < 1 || hours > Deadline.LongestAllowed.TotalHours)
            return ProblemAnswer.Refused("Send whole hours from 1 to 8784.", "hours");
        var calendar = (await calendars.OfAsync(current.School!.Id, ct))!.Calendar;
        var allowed = TimeSpan.FromHours(hours);
        return TypedResults.Ok(DeadlineResponse.Of(calendar.DeadlineFor(moment, allowed, weekendRelief), allowed, clock.GetUtcNow()));
    }

    private static async Task<Results<Ok<ReckonedDayResponse>, ProblemAnswer>> WorkingDaysAsync(
        string school,
        [Description("The day from which to count.")] DateOnly start,
        [Description("How many days, from 1 to 1000.")] int count,
        CurrentPerson current,
        CalendarQueries calendars,
        BankHolidays holidays,
        CancellationToken ct,
        [Description("How the days are counted: dayAfterIsFirst, startIsFirst or calendarDaysThenRoll.")] string rule = "dayAfterIsFirst",
        [Description("Whose bank holidays count: school, or unitedKingdom for those of any part of it, as for freedom of information.")]
            string days = "school"
    )
    {
        if (start.Year is < 2000 or > 2099)
            return ProblemAnswer.Refused("Send a day between 2000 and 2099.", "start");
        if (count is < 1 or > 1000)
            return ProblemAnswer.Refused("Send a whole number from 1 to 1000.", "count");
        if (days is not ("school" or "unitedKingdom"))
            return ProblemAnswer.Refused("Send school or unitedKingdom.", "days");
        var time =
            days == "school"
                ? (await calendars.OfAsync(current.School!.Id, ct))!.Calendar.WorkingTime
                : WorkingTime.OfUnitedKingdom(holidays);
        ReckonedDay? counted = rule switch
        {
            "dayAfterIsFirst" => time.AddWorkingDays(start, count),
            "startIsFirst" => time.AddWorkingDaysCountingStart(start, count),
            "calendarDaysThenRoll" => time.AddCalendarDaysThenRoll(start, count),
            _ => null,
        };
        if (counted is not { } reckoned)
            return ProblemAnswer.Refused("Send dayAfterIsFirst, startIsFirst or calendarDaysThenRoll.", "rule");
        return TypedResults.Ok(new ReckonedDayResponse(reckoned.Date, reckoned.Gap?.Sentence));
    }

    private static CalendarDayResponse Day(SchoolCalendar calendar, CalendarDay day) =>
        new(day.Date, day.Kind, day.Name, day.IsWorkingDay, calendar.IsSchoolDay(day.Date));
}
