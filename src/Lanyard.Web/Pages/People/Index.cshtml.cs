using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.People;

/// <summary>Everybody of the trust.</summary>
[Needs(Permission.SeePeople, Reach.Trust)]
public sealed class IndexModel(CurrentPerson current, PeopleListQuery people, TimeProvider clock) : PeopleListModel(current, people, clock);
