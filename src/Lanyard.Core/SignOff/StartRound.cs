using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Starts a sign-off round for the edition that binds today. The clock then asks the people, some hundreds at a time. A round that is open for
/// the same people ends with it.
/// </summary>
public sealed class StartRound(Changes changes, PolicyQueries policies)
{
    /// <param name="school">The school whose people are asked; null for the whole trust.</param>
    public async Task<Outcome<Id<Round>>> DoAsync(
        Actor actor,
        Id<HeldPolicy> policy,
        Id<School>? school,
        RoundWish wish,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wish);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockPolicyAsync(policy, ct) is not { } held || (held.School is { } own && school is { } at && own != at))
            return EditionRows.NoSuchPolicy;
        // A school's own policy is signed at that school, whoever starts the round.
        school ??= held.School;
        var today = UkTime.DateOf(change.Now);
        if (school is { } asked && !await AppliesAsync(change, held, asked, today, ct))
            return new Refusal("This policy does not apply to that school.", "policy");
        var editions = await PolicyQueries.Wordless(change.Db.Editions.Where(e => e.Policy == policy)).ToListAsync(ct);
        if (editions.Find(e => e.BindsOn(today)) is not { } edition)
            return new Refusal("No edition of this policy is in force. Put one in force first: only that can be signed.", "policy");
        if (RoundLife.Start(wish, edition, today) is { Count: > 0 } refusals)
            return refusals.ToList();
        var text = (await policies.ReadAsync(edition, ct))!;
        var stated = RoundLife.IntervalOf(text, wish.Audiences);
        if (RoundLife.RefuseInterval(wish, stated) is { } unfit)
            return unfit;
        if (school is { } where)
        {
            text = (await policies.OverAsync(where, today, ct)).First(p => p.Held.Id == policy).Text;
            // What a school holds for itself is said to be its own, also where it stands in the place of the policy's words.
            if (stated is null)
                wish = wish with { LocalInterval = wish.LocalInterval ?? RoundLife.IntervalOf(text, wish.Audiences) };
        }
        var open = await change.Db.Rounds.Where(r => r.Policy == policy && r.State != RoundState.Closed).ToListAsync(ct);
        var same = open.Where(r => r.Audiences.Intersect(wish.Audiences).Any()).ToList();
        if (school is not null && same.Exists(r => r.School is null))
            return new Refusal("A round of the whole trust asks these people already. Ask the trust to close it first.", "audiences");
        var replaced = same.Where(r => school is null || r.School == school).OrderBy(r => r.Id).ToList();
        var round = await change.BegunAsync(new(held, edition, text), school, wish, replaced, ct);
        await change.CommitAsync(ct);
        return round.Id;
    }

    private static Task<bool> AppliesAsync(Change change, HeldPolicy held, Id<School> school, DateOnly today, CancellationToken ct) =>
        change.Db.Placements.AnyAsync(
            p => p.Policy == held.Id && p.School == school && p.From <= today && (p.Until == null || p.Until >= today),
            ct
        );
}
