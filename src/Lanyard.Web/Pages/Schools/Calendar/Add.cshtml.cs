using System.ComponentModel.DataAnnotations;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

[Needs(Permission.ManageCalendar)]
public sealed class AddModel(AddCalendarEntry add, CurrentPerson current) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public CalendarLinks Links => new(current.School!.Slug);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Complain();
        if (!ModelState.IsValid)
            return Page();
        var added = await add.DoAsync(
            current.Actor,
            new()
            {
                School = current.School!.Id,
                Kind = Input.Kind!.Value,
                Name = Input.Name,
                From = Input.From,
                To = Input.To ?? Input.From,
            },
            ct
        );
        if (!added.Ok)
        {
            ModelState.AddRefusals(added.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"{Text.Line(Input.Name)} is in the calendar");
        return Redirect(Links.Year(SchoolYear.Of(Input.From!.Value, Nation.EnglandAndWales).Begins));
    }

    // Everything at once, so that nobody corrects a form three times.
    private void Complain()
    {
        if (Input.Kind is null)
            ModelState.AddModelError("Input.Kind", "Choose what you are adding");
        var entry = CalendarEntry.Parse(Input.Kind ?? EntryKind.Closed, Input.Name, Input.From, Input.To ?? Input.From);
        ModelState.AddRefusals(entry.Refusals.Where(r => ModelState.FirstError($"{nameof(Input)}.{r.Field}") is null), nameof(Input));
    }

    public sealed class Form
    {
        public EntryKind? Kind { get; set; }
        public string? Name { get; set; }

        [Display(Name = "The first day")]
        public DateOnly? From { get; set; }

        [Display(Name = "The last day")]
        public DateOnly? To { get; set; }
    }
}
