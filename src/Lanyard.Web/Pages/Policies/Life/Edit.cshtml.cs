using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>The words of a draft, with what the check says about them beside it.</summary>
[Needs(Permission.ManagePolicies)]
[RequestSizeLimit(SentText.LargestForm)]
[RequestFormLimits(ValueLengthLimit = SentText.LargestForm)]
public sealed class EditModel(EditionQueries register, RewriteEdition rewrite, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ProblemList Problems { get; private set; } = null!;

    /// <summary>What somebody else saved while this page was open.</summary>
    public string? AsItStands { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        if (!Edition.IsOpen)
            return Redirect(Back);
        Input = new() { Text = await Register.TextAsync(Edition, ct), Shown = Edition.Version };
        Problems = ProblemList.Of(Input.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        var text = Input.Text?.ReplaceLineEndings("\n") ?? "";
        var done = await rewrite.DoAsync(Manager, Edition.Id, text, Input.Shown, ct);
        if (done.Ok)
        {
            var problems = ProblemList.Of(text);
            TempData.Done(
                problems.Lines.Count == 0
                    ? "Saved. The check finds no problem"
                    : $"Saved. The check finds {LifeWords.Problems(problems.Lines.Count)}"
            );
            return Redirect(LifeLinks.Step(Key, Number, "edit"));
        }
        ModelState.AddRefusals(done.Refusals, nameof(Input));
        Problems = ProblemList.Of(text);
        if (Edition.Version != Input.Shown && Edition.IsOpen)
        {
            AsItStands = await Register.TextAsync(Edition, ct);
            // Whoever sends it again has seen what it replaces.
            ModelState.Remove("Input.Shown");
            Input.Shown = Edition.Version;
        }
        return Page();
    }

    public sealed class Form
    {
        public string? Text { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public int Shown { get; set; }
    }
}
