using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Operations.Outbox;

/// <summary>One letter: how each try went, and sending it again when it is stuck.</summary>
[Needs(Permission.SeeOperations, Reach.Trust)]
public sealed class LetterModel(OutboxQueries outbox, SendAgain again, CurrentPerson current) : PageModel
{
    public DispatchLine Letter { get; private set; } = null!;

    public IReadOnlyList<DispatchAttempt> Attempts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<Dispatch> id, CancellationToken ct)
    {
        if (await outbox.FindAsync(id, ct) is not { } letter)
            return NotFound();
        Letter = letter;
        Attempts = await outbox.AttemptsAsync(id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Dispatch> id, CancellationToken ct)
    {
        var outcome = await again.DoAsync(current.Actor, id, ct);
        if (outcome.Ok)
        {
            TempData.Done("The letter is on its way again.");
            return RedirectToPage(new { id });
        }
        ModelState.AddModelError("", outcome.Refusals[0].Sentence);
        return await OnGetAsync(id, ct);
    }
}
