using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>One edition: where it is in its life, and which step comes next.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class EditionModel(EditionQueries register, CheckEdition check, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    public string Words { get; private set; } = "";

    /// <summary>What it says; null while it has errors.</summary>
    public Policy? Text { get; private set; }
    public ProblemList? Problems { get; private set; }
    public string? ReviewDue { get; private set; }
    public bool MayCheck => Edition.State == EditionState.Draft;

    public IReadOnlyList<(string Step, string Words)> NextSteps =>
        Edition.State switch
        {
            EditionState.Draft => [("edit", "Change the text"), ("withdraw", "Give the draft up")],
            EditionState.Checked => [("approve", "Record its approval"), ("edit", "Change the text"), ("withdraw", "Give the draft up")],
            EditionState.Approved => [("in-force", "Put it in force"), ("withdraw", "Withdraw it")],
            EditionState.InForce when Edition.BindsOn(Today) => [("review", "Record a review"), ("withdraw", "Withdraw it")],
            EditionState.InForce when Edition.InForceFrom > Today => [("withdraw", "Withdraw it")],
            _ => [],
        };

    public string Advice =>
        Edition.State switch
        {
            EditionState.Draft => "Have the text checked. Its body can approve it once it has no error.",
            EditionState.Checked => "Put exactly this text before the body that approves it, and record what it decided.",
            EditionState.Approved => "Say from which day it binds.",
            _ => "Its body looks at it again when its review falls due.",
        };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: false, ct))
            return NotFound();
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        var done = await check.DoAsync(Manager, Edition.Id, ct);
        if (done.Ok)
        {
            TempData.Done(
                done.Value.Problems.Count == 0
                    ? "Checked: no problem"
                    : $"Checked: no error, and {LifeWords.Problems(done.Value.Problems.Count)} to know of"
            );
            return Redirect(Back);
        }
        ModelState.AddRefusals(done.Refusals.Select(r => r with { Field = null }));
        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Words = await Register.TextAsync(Edition, ct);
        Text = PolicyFile.Read(Words).Policy;
        Problems = Edition.IsOpen ? ProblemList.Of(Words) : null;
        ReviewDue = Edition.FactsOn(Today, await Register.ReviewsAsync(Policy, ct)).ReviewDue?.ToString();
    }
}
