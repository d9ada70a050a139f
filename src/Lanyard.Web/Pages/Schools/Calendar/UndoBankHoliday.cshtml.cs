using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

[Needs(Permission.ManageCalendar)]
public sealed class UndoBankHolidayModel(CalendarQueries calendars, WithdrawBankHolidayEdit withdraw, CurrentPerson current) : PageModel
{
    public BankHolidayEdit Edit { get; private set; } = null!;

    public CalendarLinks Links => new(current.School!.Slug);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await RefuseAsync(id, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var refused = await RefuseAsync(id, ct);
        if (refused is not null and not NotFoundResult)
            return refused;
        // Not there any more: the second press of a double click, and what was wanted has come about.
        if (refused is null)
            await withdraw.DoAsync(current.Actor, Edit.School, Edit.Id, ct);
        TempData.Done("The change is undone");
        return Redirect(Links.BankHolidays());
    }

    private async Task<IActionResult?> RefuseAsync(Guid id, CancellationToken ct)
    {
        var calendar = (await calendars.OfAsync(current.School!.Id, ct))!.Calendar;
        if (calendar.Edits.FirstOrDefault(edit => edit.Id == new Id<BankHolidayEdit>(id)) is not { } found)
            return NotFound();
        Edit = found;
        return Edit.School is null && !current.Access.May(Permission.ManageCalendar) ? Forbid() : null;
    }
}
