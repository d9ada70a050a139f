using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.People.Register;

/// <summary>Everybody at the school may know whom to ask, so everybody sees this; it shows names and nothing else of a person.</summary>
[Needs(Permission.SeeRoles)]
public sealed class SchoolModel(CurrentPerson current, RegisterQueries register, TimeProvider clock)
    : RegisterModel(current, register, clock);
