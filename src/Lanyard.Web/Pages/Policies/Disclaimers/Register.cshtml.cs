using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>Who has answered about private accounts, for those who keep the register; where the accounts are, only for who may see it.</summary>
[Needs(Permission.ManageDisclaimers)]
public sealed class RegisterModel(DisclaimerQueries disclaimers, CurrentPerson current, TimeProvider clock)
    : DisclaimerPage(disclaimers, current, clock)
{
    public IReadOnlyList<DisclaimerLine> Lines { get; private set; } = [];

    public bool SeesAddresses => Current.Access.May(Permission.SeePrivateAccounts, School.Id);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        Lines = await Disclaimers.RegisterAsync(School.Id, Today, ct);
    }
}
