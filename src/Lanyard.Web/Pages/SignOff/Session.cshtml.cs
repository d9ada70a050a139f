using System.ComponentModel.DataAnnotations;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Whoever held a session with a group writes it down.</summary>
[Needs(Permission.HoldSessions)]
public sealed class SessionModel(RoundQueries rounds, HoldSession hold, CurrentPerson current, TimeProvider clock)
    : RoundPage(rounds, current, clock)
{
    [BindProperty(SupportsGet = true)]
    public Id<SigningGroup> Group { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public SigningGroup Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindGroupAsync(ct))
            return NotFound();
        Input.HeldOn = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindGroupAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var held = await hold.DoAsync(Current.Actor, Group, School!.Id, Input.HeldOn, Input.Present, Input.Seen, ct);
        if (!held.Ok)
        {
            ModelState.AddRefusals(held.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"The session with {Held.Name} is written down");
        return Redirect(Back);
    }

    private bool MaySee => Current.Access.May(Permission.SeeSignOff, School!.Id);

    /// <summary>Whoever holds sessions need not see the round.</summary>
    public string Back => MaySee ? SignOffLinks.Round(Slug, Id) : SignOffLinks.Sessions(Slug!);

    private async Task<bool> FindGroupAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || (await Rounds.GroupsAsync(Id, School!.Id, ct)).FirstOrDefault(g => g.Id == Group) is not { } group)
            return false;
        Held = group;
        return true;
    }

    public sealed class Form
    {
        [Display(Name = "The day of the session")]
        public DateOnly? HeldOn { get; set; }

        [Display(Name = "How many were there")]
        public int? Present { get; set; }
        public int Seen { get; set; }
    }
}
