using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
public sealed class AddToSchoolModel(CurrentPerson current, AddPerson add, InvitePerson invite, TimeProvider clock)
    : AddPersonModel(current, add, invite, clock);
