using System.ComponentModel.DataAnnotations;
using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Has people confirm together whom Lanyard does not know by name.</summary>
[Needs(Permission.ManageSignOff)]
public sealed class AddGroupModel(RoundQueries rounds, AddGroup add, CurrentPerson current, TimeProvider clock)
    : RoundPage(rounds, current, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Audience> Audiences => [.. Round.Audiences.Where(a => !SignOffAudiences.ByName(a))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !Round.IsOpen || Audiences.Count == 0)
            return NotFound();
        Input.Audience = Audiences.Count == 1 ? Audiences[0] : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var added = await add.DoAsync(Current.Actor, Id, School!.Id, Input.Audience, Input.Name, Input.Size, ct);
        if (!added.Ok)
        {
            ModelState.AddRefusals(added.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"{Input.Name} has been added");
        return Redirect(SignOffLinks.Round(Slug, Id));
    }

    public sealed class Form
    {
        public Audience? Audience { get; set; }
        public string? Name { get; set; }

        [Display(Name = "How many there are")]
        public int? Size { get; set; }
    }
}
