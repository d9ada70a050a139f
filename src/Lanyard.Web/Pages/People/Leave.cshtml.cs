using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
public sealed class LeaveModel(CurrentPerson current, PeopleQueries people, RecordLeaving leave, TimeProvider clock)
    : PersonPage(current, people, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What leaving ends, in words.</summary>
    public IEnumerable<string> Endings =>
        Sheet
            .Standing.Appointments.Where(a => !a.OverBy(Today))
            .Select(a => PeopleWords.Of(new HeldRole(a.Role, a.School), Current.Who.Schools))
            .Concat(
                Sheet
                    .Deputies.Concat(Sheet.StandsInFor)
                    .Where(d => d.Deputyship.Until >= Today)
                    .Select(d => $"{d.Deputy.FullName} as deputy for {d.Holder.FullName}")
            );

    protected override bool IsTheirs() => MayChange && !By.Is(PersonId);

    public void OnGet() => Input.LastDay = Person.LeftOn ?? Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Input.LastDay is null && ModelState.IsValid)
            ModelState.AddModelError("Input.LastDay", "Enter the last day.");
        if (!ModelState.IsValid)
            return Page();
        var recorded = await leave.DoAsync(Keeping, PersonId, Input.LastDay!.Value, ct);
        if (!recorded.Ok)
        {
            ModelState.AddRefusals(recorded.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"It is recorded that {Person.FullName} leaves on {PeopleWords.Of(Input.LastDay.Value)}");
        return Redirect(Here);
    }

    public sealed class Form
    {
        [Display(Name = "The last day")]
        public DateOnly? LastDay { get; set; }
    }
}
