using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Starts a round among the people of a school.</summary>
[Needs(Permission.ManageSignOff)]
public sealed class SchoolStartModel(
    StartableQueries startable,
    RoundQueries rounds,
    StartRound start,
    CurrentPerson current,
    TimeProvider clock
) : StartModel(startable, rounds, start, current, clock);
