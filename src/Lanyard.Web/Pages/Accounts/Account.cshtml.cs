using Lanyard.Core.Accounts;
using Lanyard.Core.People;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Accounts;

/// <summary>One account. Everybody may see it; closing it is for those who keep the register.</summary>
[Needs(Permission.SeeAccounts)]
public sealed class AccountModel(AccountQueries accounts, CloseAccount close, CheckAccount check, CurrentPerson current, TimeProvider clock)
    : PageModel
{
    [BindProperty(Name = "account", SupportsGet = true)]
    public Id<Account> AccountId { get; set; }

    public SchoolLine School => current.School!;
    public AccountLine Line { get; private set; } = null!;
    public IReadOnlyList<CheckLine> Checks { get; private set; } = [];
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>Who deals with what comes in looks at the account, too.</summary>
    public bool MayCheck => Line.Account.ClosedOn is null && current.Access.May(Permission.WorkInbox, School.Id);
    public bool MayManage => current.Access.May(Permission.ManageAccounts, School.Id);
    public bool MaySeeInbox => current.Access.May(Permission.SeeInbox, School.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) =>
        DoAsync(() => close.DoAsync(current.Actor, School.Id, AccountId, ct), "The account is closed on the register", ct);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken ct) =>
        DoAsync(() => close.ReopenAsync(current.Actor, School.Id, AccountId, ct), "The account is open on the register", ct);

    public Task<IActionResult> OnPostCheckAsync(CheckFinding? found, CancellationToken ct) =>
        DoAsync(
            () => check.DoAsync(current.Actor, School.Id, AccountId, found, ct),
            found == CheckFinding.Something
                ? "That you looked is written down. Put what you saw into the inbox"
                : "That you looked is written down",
            ct,
            () => MayCheck
        );

    private async Task<IActionResult> DoAsync(Func<Task<Outcome<Done>>> act, string done, CancellationToken ct, Func<bool>? may = null)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (!(may?.Invoke() ?? MayManage))
            return StatusCode(StatusCodes.Status403Forbidden);
        var outcome = await act();
        if (!outcome.Ok)
        {
            ModelState.AddRefusals(outcome.Refusals, "");
            return Page();
        }
        TempData.Done(done);
        return Redirect(AccountLinks.Account(School.Slug, AccountId));
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await accounts.FindAsync(School.Id, AccountId, ct) is not { } line)
            return false;
        Line = line;
        Checks = await accounts.ChecksAsync(AccountId, 20, ct);
        return true;
    }
}
