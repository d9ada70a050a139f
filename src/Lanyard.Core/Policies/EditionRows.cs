using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>What the use cases of editions share.</summary>
internal static class EditionRows
{
    public static Refusal NoSuchEdition { get; } = Refusal.Missing("There is no such edition.");

    public static Refusal NoSuchPolicy { get; } = Refusal.Missing("There is no such policy.");

    public static Refusal Changed { get; } =
        Refusal.Stale("Somebody else changed this edition while you had the page open. Open it again, then make your change.");

    /// <summary>Finds the policy and lets one change to its editions at a time through.</summary>
    public static Task<HeldPolicy?> LockPolicyAsync(this Change change, Id<HeldPolicy> policy, CancellationToken ct) =>
        change
            .Db.Policies.FromSql(
                $"select * from held_policy where trust_id = {change.Actor.Trust.Value} and held_policy_id = {policy.Value} for no key update"
            )
            .SingleOrDefaultAsync(ct);

    /// <summary>The edition with its policy locked.</summary>
    public static async Task<(Edition Edition, HeldPolicy Policy)?> LockEditionAsync(
        this Change change,
        Id<Edition> edition,
        CancellationToken ct
    )
    {
        var policy = await change.Db.Editions.Where(e => e.Id == edition).Select(e => (Id<HeldPolicy>?)e.Policy).SingleOrDefaultAsync(ct);
        if (policy is null)
            return null;
        var held = await change.LockPolicyAsync(policy.Value, ct);
        return (await change.Db.Editions.SingleAsync(e => e.Id == edition, ct), held!);
    }

    /// <summary>Puts the policy on the register when its key is new to the trust.</summary>
    public static HeldPolicy Registered(this Change change, string key, string title, Id<School>? school)
    {
        var held = new HeldPolicy
        {
            Trust = change.Actor.Trust,
            Id = Id<HeldPolicy>.New(change.Now),
            Key = key,
            Title = title,
            Level = school is null ? Level.Trust : Level.School,
            School = school,
            CreatedAt = change.Now,
        };
        change.Db.Add(held);
        change.Record(new PolicyRegistered(held.Id, held.Level, school));
        return held;
    }

    public static async Task<Edition> BegunAsync(this Change change, HeldPolicy held, string text, CancellationToken ct)
    {
        var number = await change.Db.Editions.Where(e => e.Policy == held.Id).MaxAsync(e => (int?)e.Number, ct) ?? 0;
        var fingerprint = Fingerprint.Of(text);
        var edition = new Edition
        {
            Trust = change.Actor.Trust,
            Id = Id<Edition>.New(change.Now),
            Policy = held.Id,
            Number = number + 1,
            Text = text,
            Digest = fingerprint.ToString(),
            State = EditionState.Draft,
            CreatedAt = change.Now,
            CreatedBy = change.Actor.Person,
        };
        change.Db.Add(edition);
        change.Record(new EditionBegun(edition.Id, held.Id, edition.Number, fingerprint));
        return edition;
    }

    public static void Placed(this Change change, HeldPolicy held, Id<School> school, DateOnly from)
    {
        change.Db.Add(
            new Placement
            {
                Trust = change.Actor.Trust,
                Id = Id<Placement>.New(change.Now),
                Policy = held.Id,
                School = school,
                From = from,
            }
        );
        change.Record(new PolicyPlaced(held.Id, school, from));
    }
}
