using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.People;

/// <summary>Puts somebody on the list of a school or of the trust, with a first role and, if wished, an invitation.</summary>
public abstract class AddPersonModel(CurrentPerson current, AddPerson add, InvitePerson invite, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public SchoolLine? School => current.School;
    public string? Slug => School?.Slug;
    public string Place => School?.Name ?? current.Who.TrustName;

    public IEnumerable<SelectListItem> RoleItems =>
        Roles
            .Table.Values.Where(s =>
                School is { } at ? Allowed(s.Role, at.Id) : Allowed(s.Role, null) || current.Who.Schools.Any(o => Allowed(s.Role, o.Id))
            )
            .OrderByDescending(s => s.Role == Role.Staff)
            .ThenBy(s => s.Role)
            .Select(s => new SelectListItem(s.Name, s.Role.ToString()));

    public IEnumerable<SelectListItem> SchoolItems => current.Who.Schools.Select(s => new SelectListItem(s.Name, s.Id.ToString()));

    public void OnGet()
    {
        // The id goes out with the form, so that a double click adds one person.
        Input.Id = Id<Person>.New(clock.GetUtcNow());
        Input.From = UkTime.DateOf(clock.GetUtcNow());
        Input.Role = School is null ? null : Role.Staff;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Input.Invite && string.IsNullOrWhiteSpace(Input.Email))
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Email)}", "Enter the email address that the invitation goes to.");
        if (!ModelState.IsValid)
            return Page();
        var school = School?.Id ?? Input.School;
        var added = await add.DoAsync(current.Keeping(school), Wanted(school), ct);
        if (!added.Ok)
        {
            ModelState.AddRefusals(added.Refusals, nameof(Input));
            return Page();
        }
        var invited = Input.Invite && (await invite.DoAsync(current.Keeping(school), added.Value, ct)).Ok;
        TempData.Done($"{Text.Line(Input.FullName)} is on the list{(invited ? ", and an invitation is on its way" : "")}");
        return Redirect(PeopleLinks.Person(added.Value));
    }

    private NewPerson Wanted(Id<School>? school) =>
        new()
        {
            Id = Input.Id is { Value: var id } && id != Guid.Empty ? Input.Id : null,
            FullName = Input.FullName,
            Email = Input.Email,
            Role = Input.Role,
            School = Input.Role is null ? null : school,
            From = Input.From,
        };

    private bool Allowed(Role role, Id<School>? school) =>
        Roles.Of(role).Seat.HasFlag(school is null ? Seat.Trust : Seat.School) && current.Access.MayAppoint(role, school);

    public sealed class Form
    {
        public Id<Person>? Id { get; set; }
        public string? FullName { get; set; }
        public string? Email { get; set; }
        public Role? Role { get; set; }
        public Id<School>? School { get; set; }

        [Display(Name = "The first day")]
        public DateOnly? From { get; set; }
        public bool Invite { get; set; }
    }
}
