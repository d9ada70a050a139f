using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

/// <summary>Whoever may appoint to the role, and its holder, who may lay it down.</summary>
[Needs(Permission.UseLanyard)]
public sealed class EndRoleModel(CurrentPerson current, PeopleQueries people, EndAppointment end, TimeProvider clock)
    : RolePage(current, people, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public bool Coming => Appointment.From > Today;

    protected override bool IsTheirs() => Found is { } found && Appointing.RefuseEnding(By, found, found.Until ?? Today, Today) is null;

    public void OnGet() => Input.Until = Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Coming && Input.Until is null && ModelState.IsValid)
            ModelState.AddModelError("Input.Until", "Enter the last day.");
        if (!ModelState.IsValid)
            return Page();
        var lastDay = Coming ? Appointment.From.AddDays(-1) : Input.Until!.Value;
        var ended = await end.DoAsync(Handling, AppointmentId, lastDay, ct);
        if (!ended.Ok)
        {
            ModelState.AddRefusals(ended.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done(Coming ? "The appointment is withdrawn" : $"The role ends on {PeopleWords.Of(lastDay)}");
        return Redirect(Here);
    }

    public sealed class Form
    {
        [Display(Name = "The last day")]
        public DateOnly? Until { get; set; }
    }
}
