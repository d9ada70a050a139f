using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>How somebody stands in a round, and what can be done about it: remind them, or give them a private link.</summary>
public abstract class PersonModel(
    RoundQueries rounds,
    SignatoryQueries signatories,
    MySignOffQueries receipts,
    RemindSignatories remind,
    MakeSigningLink make,
    RevokeSigningLink revoke,
    CurrentPerson current,
    TimeProvider clock
) : RoundPage(rounds, current, clock)
{
    [BindProperty(SupportsGet = true)]
    public Id<Person> Person { get; set; }

    /// <summary>Whether the link goes to their address.</summary>
    [BindProperty]
    public bool Send { get; set; }

    public SignatoryLine Signatory { get; private set; } = null!;

    public ReceiptSheet? Receipt { get; private set; }

    /// <summary>A link that was made just now. It is shown this once.</summary>
    public string? Link { get; private set; }

    public DateTimeOffset LinkUntil { get; private set; }

    public string Back => School is null ? SignOffLinks.Own(Id) : SignOffLinks.Round(Slug, Id);

    public bool Owes => Round.IsOpen && Signing.May(Signatory.State, SignatoryState.HasSigned);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindPersonAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRemindAsync(CancellationToken ct)
    {
        if (!await FindPersonAsync(ct))
            return NotFound();
        if (!MayManage)
            return Forbid();
        var done = await remind.DoAsync(Current.Actor, Id, School?.Id, Person, ct);
        TempData.Done(done.Ok ? SignOffWords.Reminded(done.Value) : done.Refusals[0].Sentence.TrimEnd('.'));
        return Redirect(SignOffLinks.Person(Slug, Id, Person));
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken ct)
    {
        if (!await FindPersonAsync(ct))
            return NotFound();
        if (!MayManage)
            return Forbid();
        var made = await make.DoAsync(Current.Actor, Id, School?.Id, Person, Send, ct);
        if (!made.Ok)
        {
            ModelState.AddRefusals(made.Refusals);
            return Page();
        }
        if (made.Value.Sent)
        {
            TempData.Done("The link is on its way to them");
            return Redirect(SignOffLinks.Person(Slug, Id, Person));
        }
        // Shown here and now, and kept nowhere: a redirect would have to carry the secret along.
        Link = $"{Request.Scheme}://{Request.Host}{made.Value.Page(Current.Who.Trust)}";
        LinkUntil = made.Value.ExpiresAt;
        await FindPersonAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken ct)
    {
        if (!await FindPersonAsync(ct))
            return NotFound();
        if (!MayManage)
            return Forbid();
        var done = await revoke.DoAsync(Current.Actor, Id, School?.Id, Person, ct);
        TempData.Done(done.Ok ? "The link does not work any more" : done.Refusals[0].Sentence.TrimEnd('.'));
        return Redirect(SignOffLinks.Person(Slug, Id, Person));
    }

    private async Task<bool> FindPersonAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Person == default)
            return false;
        if (await signatories.FindAsync(Current.Who.Trust, Id, School?.Id, Person, ct) is not { } found)
            return false;
        Signatory = found;
        Receipt = found.Receipt is { } receipt ? await receipts.ReceiptAsync(receipt, ct) : null;
        return true;
    }
}
