using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Begins a draft: the first edition of a new policy, or the next one of a policy that is on the register.</summary>
public sealed class BeginEdition(Changes changes)
{
    /// <summary>A new policy. The draft may still have errors, but it must say its short name and title.</summary>
    public async Task<Outcome<Id<Edition>>> NewPolicyAsync(Actor actor, Id<School>? school, string? text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (PolicyHeads.Read(text) is not { } head)
            return new Refusal("Start the text with `policy:` and a short name, and `title:` and what the document is called.", "text");
        if (PolicyHeads.Refuse(head.Key) is { } taken)
            return taken;
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.Db.Policies.AnyAsync(p => p.Key == head.Key, ct))
            return new Refusal($"A policy with the short name {head.Key} is on the register already. Begin a new edition of it.", "text");
        var held = change.Registered(head.Key, head.Title, school);
        var edition = await change.BegunAsync(held, text!, ct);
        if (school is { } own)
            change.Placed(held, own, UkTime.DateOf(change.Now));
        await change.CommitAsync(ct);
        return edition.Id;
    }

    /// <summary>The next edition, which starts with the words of the newest.</summary>
    public async Task<Outcome<Id<Edition>>> NextAsync(Actor actor, Id<HeldPolicy> policy, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockPolicyAsync(policy, ct) is not { } held)
            return EditionRows.NoSuchPolicy;
        var newest = await change.Db.Editions.Where(e => e.Policy == policy).OrderByDescending(e => e.Number).FirstAsync(ct);
        if (newest.IsOpen)
            return new Refusal($"Edition {newest.Number} is still a draft. Finish it or change it; two drafts at once would drift apart.");
        var edition = await change.BegunAsync(held, newest.Text, ct);
        await change.CommitAsync(ct);
        return edition.Id;
    }
}
