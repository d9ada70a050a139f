using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Starts a round at every school where a policy of the trust applies.</summary>
[Needs(Permission.ManageSignOff, Reach.Trust)]
public sealed class TrustStartModel(
    StartableQueries startable,
    RoundQueries rounds,
    StartRound start,
    CurrentPerson current,
    TimeProvider clock
) : StartModel(startable, rounds, start, current, clock);
