using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>The questions that the policies ask about private accounts, and no other.</summary>
[Needs(Permission.SeePolicies)]
public sealed class AnswerModel(DisclaimerQueries disclaimers, AnswerDisclaimers answer, CurrentPerson current, TimeProvider clock)
    : DisclaimerPage(disclaimers, current, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        var last = await Disclaimers.AnswerAsync(School.Id, Current.Who.Person, ct);
        Input = new() { HasAccount = last?.HasAccount, ViewsMixed = last?.ViewsMixed };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var done = await answer.DoAsync(Current.Actor, School.Id, Input.HasAccount, Input.ViewsMixed, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("Thank you. Your answer is kept");
        var named = Input.HasAccount is true && (await Disclaimers.AccountsAsync(School.Id, Current.Who.Person, ct)).Count > 0;
        return Redirect(Input.HasAccount is true && !named ? DisclaimerLinks.Add(School.Slug) : DisclaimerLinks.Index(School.Slug));
    }

    public sealed class Form
    {
        public bool? HasAccount { get; set; }
        public bool? ViewsMixed { get; set; }
    }
}
