using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
public sealed class AppointModel(CurrentPerson current, PeopleQueries people, Appoint appoint, TimeProvider clock)
    : PersonPage(current, people, clock)
{
    private const string WholeTrust = "trust";

    [BindProperty]
    public Form Input { get; set; } = new();

    public IEnumerable<SelectListItem> RoleItems =>
        Choices(By, Current.Who).Select(c => c.Role).Distinct().Order().Select(r => new SelectListItem(PeopleWords.Of(r), r.ToString()));

    public IEnumerable<SelectListItem> SchoolItems =>
        Choices(By, Current.Who)
            .Select(c => c.School)
            .Distinct()
            .OrderBy(s => s is null)
            .Select(s => new SelectListItem(
                s is null ? "The whole trust" : PeopleWords.Place(s, Current.Who.Schools),
                s?.ToString() ?? WholeTrust
            ));

    /// <summary>Every role and place that this person may appoint to.</summary>
    public static IEnumerable<(Role Role, Id<School>? School)> Choices(Authority by, Who who)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(who);
        return Roles.Table.Values.SelectMany(sheet =>
            who.Schools.Select(s => (Id<School>?)s.Id)
                .Append(null)
                .Where(place => sheet.Seat.HasFlag(place is null ? Seat.Trust : Seat.School) && by.MayAppoint(sheet.Role, place))
                .Select(place => (sheet.Role, place))
        );
    }

    protected override bool IsTheirs() => !By.Is(PersonId) && Choices(By, Current.Who).Any();

    public void OnGet(Role? role, Id<School>? school) =>
        Input = new()
        {
            Role = role,
            School = school?.ToString(),
            From = Today,
        };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Input.Role is null)
            ModelState.AddModelError("Input.Role", "Choose a role.");
        if (Input.From is null && ModelState.IsValid)
            ModelState.AddModelError("Input.From", "Enter the first day.");
        if (!ModelState.IsValid)
            return Page();
        Id<School>? school = Id<School>.TryParse(Input.School, out var at) ? at : null;
        var appointed = await appoint.DoAsync(
            Giving(Input.Role!.Value, school),
            new()
            {
                Person = PersonId,
                Role = Input.Role.Value,
                School = school,
                From = Input.From!.Value,
                Until = Input.Until,
            },
            ct
        );
        if (!appointed.Ok)
        {
            ModelState.AddRefusals(appointed.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"{Person.FullName} is appointed: {PeopleWords.Of(new HeldRole(Input.Role.Value, school), Current.Who.Schools)}");
        return Redirect(Here);
    }

    public sealed class Form
    {
        public Role? Role { get; set; }

        /// <summary>A school's id, or the word for the whole trust.</summary>
        public string? School { get; set; }

        [Display(Name = "The first day")]
        public DateOnly? From { get; set; }

        [Display(Name = "The last day")]
        public DateOnly? Until { get; set; }
    }
}
