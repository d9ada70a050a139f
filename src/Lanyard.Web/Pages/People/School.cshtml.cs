using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.People;

/// <summary>Everybody with a role at the school, now or to come.</summary>
[Needs(Permission.SeePeople)]
public sealed class SchoolModel(CurrentPerson current, PeopleListQuery people, TimeProvider clock)
    : PeopleListModel(current, people, clock);
