using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

/// <summary>Whoever may appoint to the role, and its holder, may name who stands in.</summary>
[Needs(Permission.SeeRoles)]
public sealed class DeputyModel(CurrentPerson current, PeopleQueries people, PeopleListQuery list, NameDeputy name, TimeProvider clock)
    : RolePage(current, people, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty]
    public PersonChoice Choice { get; set; } = new();

    protected override bool IsTheirs() => Found is { } found && !found.OverBy(Today) && Deputising.MayName(By, found);

    public void OnGet() => Input.From = Appointment.From > Today ? Appointment.From : Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (deputy, sentence) = await Choice.FindAsync(list, Current.Who.Trust, Today, PersonId, ct);
        if (sentence is not null)
            ModelState.AddModelError(Choice.Offered.Count > 1 ? "Choice.Picked" : "Choice.Typed", sentence);
        if (
            Input.From is null
            && ModelState.GetFieldValidationState("Input.From") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid
        )
            ModelState.AddModelError("Input.From", "Enter the first day.");
        if (
            Input.Until is null
            && ModelState.GetFieldValidationState("Input.Until") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid
        )
            ModelState.AddModelError("Input.Until", "Enter the last day.");
        if (!ModelState.IsValid)
            return Page();
        var named = await name.DoAsync(
            Handling,
            new()
            {
                Appointment = AppointmentId,
                Deputy = deputy!.Value,
                From = Input.From!.Value,
                Until = Input.Until!.Value,
            },
            ct
        );
        if (!named.Ok)
        {
            foreach (var refusal in named.Refusals)
                ModelState.AddModelError(
                    refusal.Field is "deputy" ? "Choice.Typed"
                        : refusal.Field is { } field ? $"Input.{field}"
                        : "",
                    refusal.Sentence
                );
            return Page();
        }
        TempData.Done($"The deputy is named, {PeopleWords.Days(Input.From.Value, Input.Until.Value)}");
        return Redirect(Here);
    }

    public sealed class Form
    {
        [Display(Name = "The first day")]
        public DateOnly? From { get; set; }

        [Display(Name = "The last day")]
        public DateOnly? Until { get; set; }
    }
}
