using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Somebody in a round, at a school.</summary>
[Needs(Permission.SeeSignOff)]
public sealed class SchoolPersonModel(
    RoundQueries rounds,
    SignatoryQueries signatories,
    MySignOffQueries receipts,
    RemindSignatories remind,
    MakeSigningLink make,
    RevokeSigningLink revoke,
    CurrentPerson current,
    TimeProvider clock
) : PersonModel(rounds, signatories, receipts, remind, make, revoke, current, clock);
