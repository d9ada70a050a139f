using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>One private account, for its owner alone.</summary>
[Needs(Permission.SeePolicies)]
public sealed class AccountModel(
    DisclaimerQueries disclaimers,
    KeepLinkedAccount keep,
    RemoveLinkedAccount remove,
    CurrentPerson current,
    TimeProvider clock
) : DisclaimerPage(disclaimers, current, clock)
{
    [BindProperty(SupportsGet = true, Name = "account")]
    public Id<LinkedAccount>? Account { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Null for one that is not on the register yet.</summary>
    public AccountLine? Line { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        if (Line is { } line)
            Input = new()
            {
                Platform = line.Account.Platform,
                Address = line.Account.Address,
                Professional = line.Account.Professional,
                NamesSchool = line.Account.NamesSchool,
                Shown = line.Look.Shown,
                Where = line.Look.Place,
            };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var kept = await keep.DoAsync(Current.Actor, School.Id, Account, Input.Wish(), ct);
        if (!kept.Ok)
        {
            ModelState.AddRefusals(kept.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done(
            Input.Shown is DisclaimerShown.Shown
                ? "Thank you. The day on which you looked is kept"
                : "It is kept. Copy the words and put them there"
        );
        return Redirect(DisclaimerLinks.Index(School.Slug));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (Account is not { } account || !(await remove.DoAsync(Current.Actor, School.Id, account, ct)).Ok)
            return NotFound();
        TempData.Done("The account is off the register, and where it was is forgotten");
        return Redirect(DisclaimerLinks.Index(School.Slug));
    }

    // Somebody else's account is not there.
    private async Task<bool> FindLineAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        if (Account is not { } account)
            return Demands.AsksForAccounts;
        Line = await Disclaimers.AccountAsync(School.Id, account, ct);
        return Line?.Account.Person == Current.Who.Person;
    }

    public sealed class Form
    {
        public string? Platform { get; set; }
        public string? Address { get; set; }
        public bool Professional { get; set; }
        public bool NamesSchool { get; set; }
        public DisclaimerShown? Shown { get; set; }
        public string? Where { get; set; }

        public AccountWish Wish() =>
            new()
            {
                Platform = Platform ?? "",
                Address = Address ?? "",
                Professional = Professional,
                NamesSchool = NamesSchool,
                Shown = Shown,
                Where = Where ?? "",
            };
    }
}
