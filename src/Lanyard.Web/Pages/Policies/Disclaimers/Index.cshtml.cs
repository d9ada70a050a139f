using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>Somebody's own accounts, as far as the policies ask about them, and the wording to copy.</summary>
[Needs(Permission.SeePolicies)]
public sealed class IndexModel(DisclaimerQueries disclaimers, AskForDisclaimers ask, CurrentPerson current, TimeProvider clock)
    : DisclaimerPage(disclaimers, current, clock)
{
    public DisclaimerAnswer? Answer { get; private set; }
    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];
    public DateOnly? AskedOn { get; private set; }
    public bool MayManage => Current.Access.May(Permission.ManageDisclaimers, School.Id);

    /// <summary>Whether the policies ask anything of whoever reads.</summary>
    public bool IsAsked => Demands.AsksAnything && Current.Access.Held.Any(h => h.School == School.Id);

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayManage)
            return Forbid();
        var asked = await ask.DoAsync(Current.Actor, School.Id, ct);
        if (asked.Ok)
        {
            TempData.Done("Everybody is asked. It waits for them on their home page");
            return Redirect(DisclaimerLinks.Index(School.Slug));
        }
        ModelState.AddRefusals(asked.Refusals);
        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        AskedOn = await Disclaimers.AskedOnAsync(School.Id, Today, ct);
        var answer = await Disclaimers.AnswerAsync(School.Id, Current.Who.Person, ct);
        Answer = answer?.AnsweredOn >= (AskedOn ?? DateOnly.MinValue) ? answer : null;
        Accounts = await Disclaimers.AccountsAsync(School.Id, Current.Who.Person, ct);
    }
}
