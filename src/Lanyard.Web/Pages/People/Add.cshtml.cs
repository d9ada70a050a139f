using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople, Reach.Trust)]
public sealed class AddModel(CurrentPerson current, AddPerson add, InvitePerson invite, TimeProvider clock)
    : AddPersonModel(current, add, invite, clock);
