using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The sign-off rounds that ask anybody of a school.</summary>
[Needs(Permission.SeeSignOff)]
public sealed class SchoolListModel(RoundQueries rounds, CurrentPerson current) : ListModel(rounds, current);
