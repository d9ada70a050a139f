using System.Globalization;
using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

[Needs(Permission.ManageCalendar)]
public sealed class LocalPracticeModel(CalendarQueries calendars, SetLocalPractice set, CurrentPerson current) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public CalendarLinks Links => new(current.School!.Slug);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var practice = (await calendars.OfAsync(current.School!.Id, ct))!.Calendar.Practice;
        Input = new()
        {
            ClosingHour = practice.ClosingHour.ToString("HH:mm", CultureInfo.InvariantCulture),
            InsetDays = practice.InsetDaysAreWorkingDays,
            ClosedDays = practice.ClosedDaysAreWorkingDays,
            Counts = practice.Counts,
            NeverShortens = practice.WeekendReliefNeverShortens,
            Shown = practice.Mark(),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var hour = UkHour.Parse(Input.ClosingHour);
        if (hour is null)
            ModelState.AddModelError("Input.ClosingHour", "Enter the closing hour as a time, for example 16:30");
        if (!ModelState.IsValid)
            return Page();
        var outcome = await set.DoAsync(
            current.Actor,
            current.School!.Id,
            new()
            {
                ClosingHour = hour!.Value,
                InsetDaysAreWorkingDays = Input.InsetDays,
                ClosedDaysAreWorkingDays = Input.ClosedDays,
                Counts = Input.Counts,
                WeekendReliefNeverShortens = Input.NeverShortens,
            },
            ct,
            Input.Shown
        );
        if (!outcome.Ok)
        {
            ModelState.AddRefusals(outcome.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("Local practice is saved. It holds for deadlines set from now on.");
        return Redirect(Links.Year());
    }

    public sealed class Form
    {
        public string? ClosingHour { get; set; }
        public bool InsetDays { get; set; }
        public bool ClosedDays { get; set; }
        public DeadlineReading Counts { get; set; }
        public bool NeverShortens { get; set; }
        public string? Shown { get; set; }
    }
}
