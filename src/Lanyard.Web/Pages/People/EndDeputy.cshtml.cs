using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

/// <summary>Reached from the page of the holder, and from that of the deputy, who may lay it down.</summary>
[Needs(Permission.SeeRoles)]
public sealed class EndDeputyModel(CurrentPerson current, PeopleQueries people, EndDeputyship end, TimeProvider clock)
    : PersonPage(current, people, clock)
{
    [BindProperty(Name = "deputyship", SupportsGet = true)]
    public Id<Deputyship> DeputyshipId { get; set; }

    public NamedDeputyship Deputyship => Found!;

    private NamedDeputyship? Found => Sheet.Deputies.Concat(Sheet.StandsInFor).FirstOrDefault(d => d.Deputyship.Id == DeputyshipId);

    protected override bool IsTheirs() =>
        Found is { } found && found.Deputyship.Until >= Today && (By.Is(found.Deputy.Id) || Deputising.MayName(By, found.Appointment));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (role, school) = (Deputyship.Appointment.Role, Deputyship.Appointment.School);
        var ended = await end.DoAsync(Current.Giving(role, school, Deputyship.Deputy.Id, Deputyship.Holder.Id), DeputyshipId, ct);
        if (!ended.Ok)
        {
            ModelState.AddRefusals(ended.Refusals);
            return Page();
        }
        TempData.Done($"{Deputyship.Deputy.FullName} stands in no longer");
        return Redirect(Here);
    }
}
