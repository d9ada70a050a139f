using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
public sealed class ReturnModel(CurrentPerson current, PeopleQueries people, RecordReturn back, TimeProvider clock)
    : PersonPage(current, people, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The roles that leaving ended.</summary>
    public IEnumerable<string> Back =>
        Sheet
            .Standing.Appointments.Where(a => a.EndedByLeaving)
            .Select(a => PeopleWords.Of(new HeldRole(a.Role, a.School), Current.Who.Schools));

    protected override bool IsTheirs() => MayChange && !By.Is(PersonId) && Person.LeftOn is not null;

    public void OnGet() => Input.From = Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Input.From is null && ModelState.IsValid)
            ModelState.AddModelError("Input.From", "Enter the first day back.");
        if (!ModelState.IsValid)
            return Page();
        var recorded = await back.DoAsync(Keeping, PersonId, Input.From!.Value, Input.WithRoles, ct);
        if (!recorded.Ok)
        {
            ModelState.AddRefusals(recorded.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"{Person.FullName} is back on the list");
        return Redirect(Here);
    }

    public sealed class Form
    {
        [Display(Name = "The first day back")]
        public DateOnly? From { get; set; }
        public bool WithRoles { get; set; }
    }
}
