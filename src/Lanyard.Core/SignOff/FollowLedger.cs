using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Reads what happens to people, editions and schools, and brings the open rounds in step: joiners are asked, leavers let go, and an edition
/// that comes into force moves rounds on or begins new ones.
/// </summary>
public sealed class FollowLedger(LanyardDb db, RoundKeeping keeping, RoundTurning turning) : IAgendaHandler
{
    public const string Kind = "sign-off-follow";

    private const int AtOnce = 4_000;

    private static readonly Type[] OfPeople =
    [
        typeof(PersonAppointed),
        typeof(AppointmentEnded),
        typeof(AppointmentResumed),
        typeof(AppointmentWithdrawn),
        typeof(PersonLeft),
        typeof(PersonReturned),
        typeof(PersonChanged),
    ];

    private static readonly Type[] OfEditions = [typeof(EditionPutInForce), typeof(EditionWithdrawn)];

    private static readonly Type[] OfPolicies = [typeof(PolicyPlaced), typeof(PolicyLifted)];

    public static LedgerFollower Follower { get; } = LedgerFollower.Of(Kind, [.. OfPeople, .. OfEditions, .. OfPolicies]);

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        while (await db.SinceAsync(Follower, AtOnce, ct) is { Count: > 0 } happened)
        {
            var editions = Subjects<Edition>(happened, OfEditions);
            var policies = await db.Editions.Where(e => editions.Contains(e.Id)).Select(e => e.Policy).Distinct().ToListAsync(ct);
            await turning.TurnAsync(policies, ct);
            await keeping.LookAtPoliciesAsync(Subjects<HeldPolicy>(happened, OfPolicies), ct);
            await keeping.LookAtPeopleAsync(Subjects<Person>(happened, OfPeople), ct);
            await db.ReadUpToAsync(Follower, happened[^1].Seq, ct);
            if (happened.Count < AtOnce)
                break;
        }
        return null;
    }

    private static List<Id<TOf>> Subjects<TOf>(IEnumerable<Followed> happened, Type[] kinds) =>
        [.. happened.Where(h => Array.Exists(kinds, k => k.Name == h.Kind)).Select(h => new Id<TOf>(h.Subject)).Distinct()];
}
