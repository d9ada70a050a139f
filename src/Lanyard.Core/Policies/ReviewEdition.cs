using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>Records that the body looked at an edition in force and kept it as it is, with the day of the next review.</summary>
public sealed class ReviewEdition(Changes changes, PolicyShelf shelf)
{
    public async Task<Outcome<Done>> DoAsync(
        Actor actor,
        Id<Edition> id,
        DateOnly meeting,
        string? minute,
        PartialDate? nextReview,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        minute = Text.Line(minute);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockEditionAsync(id, ct) is not var (edition, policy))
            return EditionRows.NoSuchEdition;
        var today = UkTime.DateOf(change.Now);
        var refusals = EditionLife.Minuted(minute, meeting, today).ToList();
        if (!edition.BindsOn(today))
            refusals.Insert(0, new("Only an edition in force is reviewed."));
        if (nextReview is { } next && next.Latest <= meeting)
            refusals.Add(new("Enter a next review after the meeting, or leave it empty.", "nextReview"));
        if (refusals.Count > 0)
            return refusals;
        var text = shelf.Read(edition.Digest, edition.Text);
        // Where the policy says how often, the next review follows from the meeting; where it says nothing, nothing is invented.
        var due = nextReview ?? (text.ReviewEvery?.After(PartialDate.Of(meeting)));
        change.Db.Add(
            new EditionReview
            {
                Trust = actor.Trust,
                Id = Id<EditionReview>.New(change.Now),
                Edition = id,
                Meeting = meeting,
                MinuteReference = minute,
                NextDue = due?.Code,
            }
        );
        await change.WatchReviewAsync(edition, ct);
        change.Record(new EditionReviewed(id, policy.Id, meeting), ClauseName.Of(text, edition.Number, Capability.PolicyRegister));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
