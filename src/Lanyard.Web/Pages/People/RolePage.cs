using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

/// <summary>A page about one appointment of somebody's.</summary>
public abstract class RolePage(CurrentPerson current, PeopleQueries people, TimeProvider clock) : PersonPage(current, people, clock)
{
    [BindProperty(Name = "appointment", SupportsGet = true)]
    public Id<Appointment> AppointmentId { get; set; }

    public Appointment? Found => Sheet.Standing.Appointments.FirstOrDefault(a => a.Id == AppointmentId);
    public Appointment Appointment => Found!;
    public string RoleAndPlace => PeopleWords.Of(new HeldRole(Appointment.Role, Appointment.School), Current.Who.Schools);

    protected Actor Handling => Current.Giving(Appointment.Role, Appointment.School, PersonId);
}
