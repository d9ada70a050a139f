using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

/// <summary>Works out when something would be due, with both readings and the reasons. It sets no deadline.</summary>
[Needs(Permission.SeeCalendar)]
public sealed class DeadlineModel(CalendarQueries calendars, CurrentPerson current, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "on")]
    [Display(Name = "The day it was received")]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true, Name = "at")]
    public string? At { get; set; }

    [BindProperty(SupportsGet = true, Name = "hours")]
    public string? Hours { get; set; }

    [BindProperty(SupportsGet = true, Name = "relief")]
    public string? Relief { get; set; }

    public SchoolCalendar Calendar { get; private set; } = null!;
    public string SchoolName { get; private set; } = "";
    public CalendarLinks Links => new(current.School!.Slug);
    public Deadline? Deadline { get; private set; }
    public TimeSpan Allowed { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var found = (await calendars.OfAsync(current.School!.Id, ct))!;
        (Calendar, SchoolName) = (found.Calendar, found.Name);
        var asked = Request.Query.ContainsKey("hours");
        var hour = UkHour.Parse(At);
        var hours =
            int.TryParse(Hours, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && typed is >= 1 and <= 24 * 366
                ? typed
                : (int?)null;
        if (!asked)
        {
            var now = clock.GetUtcNow();
            (On, At, Hours, Relief) = (
                UkTime.DateOf(now),
                UkTime.TimeOf(now).ToString("HH:mm", CultureInfo.InvariantCulture),
                "48",
                "true"
            );
            return;
        }
        // What was left empty is not marked as valid by the binding, so errors are counted instead.
        if (On is not { Year: >= 2000 and <= 2099 } && ModelState.ErrorCount == 0)
            ModelState.AddModelError("on", On is null ? "Enter the day it was received" : "Enter a day between 2000 and 2099");
        if (hour is null)
            ModelState.AddModelError("at", "Enter the time it was received, for example 15:30");
        if (hours is null)
            ModelState.AddModelError("hours", "Enter the allowed hours as a whole number from 1 to 8784");
        if (ModelState.ErrorCount > 0)
            return;
        Allowed = TimeSpan.FromHours(hours!.Value);
        Deadline = Calendar.DeadlineFor(UkTime.InstantOf(On!.Value, hour!.Value), Allowed, Relief == "true");
    }
}
