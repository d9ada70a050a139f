using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>A document that has a life already, as it stands on the day when it comes to Lanyard.</summary>
/// <param name="School">The school that issues it; null for a policy of the trust.</param>
/// <param name="Schools">Where it applies.</param>
public sealed record ExistingPolicy(string Text, Id<School>? School, IReadOnlyList<Id<School>> Schools);

/// <summary>
/// Takes a policy on as it stands: a draft stays a draft, and one that is in force binds from the day on which it was approved, or from today
/// where the document does not say. What it does not say stays unsaid.
/// </summary>
public sealed class TakeOnPolicy(Changes changes)
{
    public async Task<Outcome<Id<Edition>>> DoAsync(Actor actor, ExistingPolicy existing, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(existing);
        if (PolicyFile.Read(existing.Text).Policy is not { } policy)
            return new Refusal("The text has errors. Check it, mend them, and try again.", "text");
        if (PolicyHeads.Refuse(policy.Key) is { } taken)
            return taken;
        if ((policy.Level == Level.School) != existing.School is not null)
            return new Refusal(
                "The text says at which level it is issued: choose a school for a school's own policy, and none for a trust's.",
                "school"
            );
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.Db.Policies.AnyAsync(p => p.Key == policy.Key, ct))
            return new Refusal($"A policy with the short name {policy.Key} is on the register already. Begin a new edition of it.", "text");
        var held = change.Registered(policy.Key, policy.Title, existing.School);
        var edition = await change.BegunAsync(held, existing.Text, ct);
        var today = UkTime.DateOf(change.Now);
        if (policy.Standing is DocumentStanding.InForce or DocumentStanding.Overdue)
        {
            edition.State = EditionState.InForce;
            edition.ApprovedOn = policy.Approved?.Code;
            edition.ApprovedBy = policy.Approved is null ? null : policy.Approver;
            edition.InForceFrom = policy.Approved is { } approved && approved.Latest <= today ? approved.Latest : today;
            edition.ReviewDue = (
                policy.ReviewDue ?? (policy is { Approved: { } on, ReviewEvery: { } every } ? every.After(on) : (PartialDate?)null)
            )?.Code;
            await change.WatchReviewAsync(edition, ct);
            await change.LookAtReferencesAsync(held.Id, today, ct);
            change.Record(new EditionTakenOn(edition.Id, held.Id, edition.InForceFrom.Value, Fingerprint.Parse(edition.Digest)));
        }
        foreach (var school in existing.Schools)
            change.Placed(held, school, edition.InForceFrom ?? today);
        await change.CommitAsync(ct);
        return edition.Id;
    }
}
