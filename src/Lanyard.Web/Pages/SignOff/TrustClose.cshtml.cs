using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Closes a round of the trust.</summary>
[Needs(Permission.ManageSignOff, Reach.Trust)]
public sealed class TrustCloseModel(RoundQueries rounds, CloseRound close, CurrentPerson current, TimeProvider clock)
    : CloseModel(rounds, close, current, clock);
