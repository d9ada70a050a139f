using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Closes a round of a school.</summary>
[Needs(Permission.ManageSignOff)]
public sealed class SchoolCloseModel(RoundQueries rounds, CloseRound close, CurrentPerson current, TimeProvider clock)
    : CloseModel(rounds, close, current, clock);
