using System.ComponentModel.DataAnnotations;
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
public sealed class ChangeBankHolidayModel(EditBankHoliday edit, CurrentPerson current) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public CalendarLinks Links => new(current.School!.Slug);

    public string SchoolName => current.School!.Name;

    /// <summary>Only somebody who may change every school's calendar is asked whether to.</summary>
    public bool MayForTrust => current.Access.May(Permission.ManageCalendar);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Input.Kind is null)
            ModelState.AddModelError("Input.Kind", "Choose whether to add a bank holiday or to take one out");
        if (!ModelState.IsValid)
            return Page();
        if (Input.ForTrust && !MayForTrust)
            return Forbid();
        var outcome = await edit.DoAsync(
            current.Actor,
            new()
            {
                School = Input.ForTrust ? null : current.School!.Id,
                Kind = Input.Kind!.Value,
                Date = Input.Date,
                Name = Input.Name,
            },
            ct
        );
        if (!outcome.Ok)
        {
            ModelState.AddRefusals(outcome.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done(Input.Kind == BankHolidayEditKind.Added ? "The bank holiday is added" : "The bank holiday is taken out");
        return Redirect(Links.BankHolidays());
    }

    public sealed class Form
    {
        public BankHolidayEditKind? Kind { get; set; }

        [Display(Name = "The day")]
        public DateOnly? Date { get; set; }
        public string? Name { get; set; }
        public bool ForTrust { get; set; }
    }
}
