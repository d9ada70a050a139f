using Lanyard.Core.Ledger;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Evidence.Ledger;

/// <summary>Has the whole chain of the trust checked, and says what was found.</summary>
[Needs(Permission.VerifyLedger)]
public sealed class VerifyModel(VerifyLedger verify, CurrentPerson current) : PageModel
{
    public LedgerCheck? Check { get; private set; }

    public void OnGet() { }

    public async Task OnPostAsync(CancellationToken ct) => Check = (await verify.DoAsync(current.Who.Trust, ct)).Value;
}
