using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <param name="Body">The body that decided, such as a committee.</param>
/// <param name="Material">Whether everybody must sign anew; the approver decides.</param>
/// <param name="ReviewDue">When it falls due for review; null for what the text says.</param>
/// <param name="Digest">The digest of the text that was before the body.</param>
public sealed record Approving(string? Body, DateOnly Meeting, string? Minute, bool Material, PartialDate? ReviewDue, string? Digest);

/// <summary>Records that the body named by the policy approved exactly this text.</summary>
public sealed class ApproveEdition(Changes changes, PolicyShelf shelf)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Edition> id, Approving approving, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(approving);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockEditionAsync(id, ct) is not var (edition, policy))
            return EditionRows.NoSuchEdition;
        if (approving.Digest is { } shown && shown != edition.Digest)
            return Refusal.Stale("The text changed after you opened this page. Read it again before you record an approval.");
        var text = edition.State == EditionState.Checked ? shelf.Read(edition.Digest, edition.Text) : null;
        var (body, minute) = (Text.Line(approving.Body), Text.Line(approving.Minute));
        var refusals = EditionLife.Approve(edition, text?.Approver, body, minute, approving.Meeting, UkTime.DateOf(change.Now));
        var due = text is null ? null : EditionLife.ReviewAfter(text, approving.Meeting, approving.ReviewDue);
        refusals = [.. refusals, .. due?.Refusals ?? []];
        if (refusals.Count > 0)
            return refusals.ToList();
        edition.State = EditionState.Approved;
        edition.ApprovedBy = body;
        edition.ApprovedOn = PartialDate.Of(approving.Meeting).Code;
        edition.MinuteReference = minute;
        edition.Material = approving.Material;
        edition.ReviewDue = due!.Value?.Code;
        edition.Version++;
        change.Record(
            new EditionApproved(id, policy.Id, approving.Meeting, approving.Material, Fingerprint.Parse(edition.Digest)),
            ClauseName.Of(text!, edition.Number, Capability.PolicyRegister)
        );
        await change.CommitAsync(ct);
        return Done.It;
    }
}
