using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

/// <summary>One person: how to reach them, what they hold, who stands in for them.</summary>
[Needs(Permission.UseLanyard)]
public sealed class PersonModel(
    CurrentPerson current,
    PeopleQueries people,
    InvitePerson invite,
    RevokeInvitation revoke,
    TimeProvider clock
) : PersonPage(current, people, clock)
{
    public IReadOnlyList<Appointment> Held => [.. Sheet.Standing.Appointments.Where(a => a.HeldOn(Today))];
    public IReadOnlyList<Appointment> Coming => [.. Sheet.Standing.Appointments.Where(a => a.From > Today)];
    public IReadOnlyList<Appointment> Past => [.. Sheet.Standing.Appointments.Where(a => a.OverBy(Today))];
    public bool MayInvite => MayChange && Sheet.Login != LoginState.Active && !Sheet.Standing.HasLeftBy(Today);
    public bool MayGiveRoles => !By.Is(PersonId) && !Sheet.Standing.HasLeftBy(Today) && AppointModel.Choices(By, Current.Who).Any();

    /// <summary>It tells of passwords and lock-outs too, so it is for the person and for those who keep their entry.</summary>
    public bool MaySeeHistory => MayChange || By.Is(PersonId);

    /// <summary>The list that they most likely came from.</summary>
    public string Back =>
        Current.Access.May(Permission.SeePeople) ? PeopleLinks.List(null)
        : Current.Who.OwnSchools.FirstOrDefault(s => Current.Access.May(Permission.SeePeople, s.Id)) is { } school
            ? PeopleLinks.List(school.Slug)
        : "/";

    public void OnGet() { }

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken ct)
    {
        var sent = await invite.DoAsync(Keeping, PersonId, ct);
        return After(sent.Refusals, $"An invitation is on its way to {Person.Email}");
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken ct)
    {
        var revoked = await revoke.DoAsync(Keeping, PersonId, ct);
        return After(revoked.Refusals, "The invitation is taken back: its link works no more");
    }

    private IActionResult After(IReadOnlyList<Refusal> refusals, string done)
    {
        if (refusals.Count > 0)
        {
            ModelState.AddRefusals(refusals.Select(r => r with { Field = null }));
            return Page();
        }
        TempData.Done(done);
        return Redirect(Here);
    }
}

/// <summary>A role on somebody's page, with its deputies.</summary>
public sealed record RoleCard(PersonModel Page, Appointment Appointment)
{
    public IEnumerable<NamedDeputyship> Deputies =>
        Page
            .Sheet.Deputies.Where(d => d.Appointment.Id == Appointment.Id && d.Deputyship.Until >= Page.Today)
            .OrderBy(d => d.Deputyship.From);

    public bool MayName => Deputising.MayName(Page.By, Appointment);

    public bool MayEnd => Appointing.RefuseEnding(Page.By, Appointment, Page.Today, Page.Today) is null;
}
