using Lanyard.Core.Data;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Operations.Outbox;

/// <summary>What waits to leave the house, what left and what is stuck. What is in a letter is not shown to operators.</summary>
[Needs(Permission.SeeOperations, Reach.Trust)]
public sealed class IndexModel(OutboxQueries outbox, SendTrialLetter trial, CurrentPerson current) : PageModel
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "state")]
    public DispatchState? State { get; set; }

    public PageOf<DispatchLine, Id<Dispatch>> Lines { get; private set; } = null!;

    public IReadOnlyDictionary<DispatchState, int> Counts { get; private set; } = null!;

    public string? Older => Request.At(Neighbours.OlderThan, Lines.Older?.ToString());

    public string? Newer => Request.At(Neighbours.NewerThan, Lines.Newer?.ToString());

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (State is { } asked && !Enum.IsDefined(asked))
            State = null;
        Counts = await outbox.CountsAsync(ct);
        Lines = await outbox.PageAsync(State, Request.Place<Dispatch>(), Size, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await trial.DoAsync(current.Actor, current.Who.Person, ct);
        if (outcome.Ok)
        {
            TempData.Done("A trial letter to you is in the outbox.");
            return RedirectToPage();
        }
        ModelState.AddModelError("", outcome.Refusals[0].Sentence);
        await OnGetAsync(ct);
        return Page();
    }
}
