using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Every sign-off round of the trust, of one school or of all.</summary>
[Needs(Permission.SeeSignOff, Reach.Trust)]
public sealed class TrustListModel(RoundQueries rounds, CurrentPerson current) : ListModel(rounds, current);
