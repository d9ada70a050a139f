using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Tells the standing of clauses how sign-off stands at schools. Of today the tallies tell it; how it stood on an earlier day is counted from
/// the signatories, whose rows keep their days.
/// </summary>
internal sealed class SignOffFactSource(LanyardDb db, TimeProvider clock) : ISchoolFactSource
{
    public async Task AddAsync(IReadOnlyList<PolicyAt> places, DateOnly day, CancellationToken ct)
    {
        var asking = places
            .Where(p => p.Placed.Edition.BindsOn(day) && p.Placed.Text.Controls.Any(b => b.Control is SignOffRounds))
            .ToList();
        if (asking.Count == 0)
            return;
        var policies = asking.Select(p => p.Placed.Held.Id).Distinct().ToList();
        var rounds = await db.Rounds.AsNoTracking().Where(r => policies.Contains(r.Policy) && r.BeganOn <= day).ToListAsync(ct);
        if (rounds.Count == 0)
            return;
        var byPolicy = rounds.ToLookup(r => r.Policy);
        var schools = asking.Select(p => p.School).Distinct().ToList();
        var counts =
            day >= UkTime.DateOf(clock.GetUtcNow()) ? await TodayAsync(rounds, schools, ct) : await ThenAsync(rounds, schools, day, ct);
        foreach (var place in asking)
        {
            var counting = Counting(byPolicy[place.Placed.Held.Id], place.School, place.Placed.Edition, day);
            if (counting.Count == 0)
                continue;
            var sum = counting.Select(r => counts.GetValueOrDefault((r.Id, place.School), Count.None)).Aggregate((a, b) => a + b);
            place.Facts = place.Facts with
            {
                SignOff = new(sum.Asked, sum.HaveSigned, sum.Overdue, counting.Max(r => r.BeganOn), sum.NextDue),
            };
        }
    }

    /// <summary>The rounds that count on a day: those that ran, and those that ended with this edition and without a newer one for the same people.</summary>
    private static List<Round> Counting(IEnumerable<Round> ofPolicy, Id<School> school, Edition edition, DateOnly day)
    {
        bool Ended(Round round) => round.ClosedAt is { } at && UkTime.DateOf(at) <= day;
        var counting = ofPolicy
            .Where(r => r.School is null || r.School == school)
            .Where(r => !Ended(r) || (r.Ended != RoundEnd.Replaced && r.Edition == edition.Id))
            .ToList();
        return
        [
            .. counting.Where(r =>
                !Ended(r) || !counting.Exists(n => n.CreatedAt > r.CreatedAt && n.Audiences.Intersect(r.Audiences).Any())
            ),
        ];
    }

    private async Task<Dictionary<(Id<Round>, Id<School>), Count>> TodayAsync(
        List<Round> asking,
        List<Id<School>> schools,
        CancellationToken ct
    )
    {
        var (rounds, local) = (Ids(asking), Local(asking));
        var tallies = await db
            .RoundTallies.AsNoTracking()
            .Where(t => rounds.Contains(t.Round) && schools.Contains(t.School))
            .Select(t => new
            {
                Tally = t,
                NextPerson = db
                    .Signatories.Where(s => s.Round == t.Round && s.School == t.School && s.State == SignatoryState.Owed)
                    .Min(s => (DateOnly?)s.Due),
                NextGroup = db
                    .SigningGroups.Where(g => g.Round == t.Round && g.School == t.School && g.Confirmed < g.Size)
                    .Min(g => (DateOnly?)g.Due),
            })
            .ToListAsync(ct);
        var ranOut = local.Count == 0 ? [] : await RanOutAsync(local, schools, ct);
        return tallies.ToDictionary(
            t => (t.Tally.Round, t.Tally.School),
            t =>
            {
                var kept = ranOut.GetValueOrDefault((t.Tally.Round, t.Tally.School));
                return new Count(
                    t.Tally.Count.Asked,
                    t.Tally.HaveSigned + kept,
                    t.Tally.Late + t.Tally.Lapsed - kept,
                    Count.Earlier(t.NextPerson, t.NextGroup)
                );
            }
        );
    }

    // The policy states no interval: a signature that ran out by local practice still is what the policy asks for.
    private async Task<Dictionary<(Id<Round>, Id<School>), int>> RanOutAsync(
        List<Id<Round>> local,
        List<Id<School>> schools,
        CancellationToken ct
    ) =>
        await db
            .Signatories.Where(s => local.Contains(s.Round) && schools.Contains(s.School))
            .Where(s => s.State == SignatoryState.Lapsed && s.Receipt != null)
            .GroupBy(s => new { s.Round, s.School })
            .Select(g => new { g.Key, People = g.Count() })
            .ToDictionaryAsync(g => (g.Key.Round, g.Key.School), g => g.People, ct);

    private static List<Id<Round>> Ids(IEnumerable<Round> rounds) => [.. rounds.Select(r => r.Id)];

    private static List<Id<Round>> Local(IEnumerable<Round> rounds) => Ids(rounds.Where(r => r.IntervalIsLocal));

    private async Task<Dictionary<(Id<Round>, Id<School>), Count>> ThenAsync(
        List<Round> asking,
        List<Id<School>> schools,
        DateOnly day,
        CancellationToken ct
    )
    {
        var (rounds, local) = (Ids(asking), Local(asking));
        var people = await db
            .Signatories.AsNoTracking()
            .Where(s => rounds.Contains(s.Round) && schools.Contains(s.School) && s.AskedOn <= day)
            .Where(s => s.State != SignatoryState.Left || s.StateOn > day)
            .GroupBy(s => new
            {
                s.Round,
                s.School,
                s.Due,
                // A signature that had lapsed by then did not count any more.
                HasSigned = s.SignedOn <= day && (s.State != SignatoryState.Lapsed || s.StateOn > day || local.Contains(s.Round)),
            })
            .Select(g => new
            {
                g.Key.Round,
                g.Key.School,
                g.Key.Due,
                g.Key.HasSigned,
                People = g.Count(),
            })
            .ToListAsync(ct);
        var groups = await db
            .SigningGroups.AsNoTracking()
            .Where(g => rounds.Contains(g.Round) && schools.Contains(g.School) && g.AskedOn <= day)
            .Select(g => new
            {
                g.Round,
                g.School,
                g.Due,
                g.Size,
                Present = db.Receipts.Where(r => r.Group == g.Id && r.HeldOn <= day).Sum(r => r.Present) ?? 0,
            })
            .ToListAsync(ct);
        return people
            .Select(p => ((p.Round, p.School), Count.Of(p.People, p.HasSigned ? p.People : 0, p.Due, day)))
            .Concat(groups.Select(g => ((g.Round, g.School), Count.Of(g.Size, g.Present, g.Due, day))))
            .GroupBy(c => c.Item1, c => c.Item2)
            .ToDictionary(g => g.Key, g => g.Aggregate((a, b) => a + b));
    }

    private sealed record Count(int Asked, int HaveSigned, int Overdue, DateOnly? NextDue)
    {
        public static Count None { get; } = new(0, 0, 0, null);

        public static Count Of(int asked, int signed, DateOnly due, DateOnly day) =>
            new(asked, signed, due < day ? asked - signed : 0, asked > signed ? due : null);

        public static Count operator +(Count a, Count b) =>
            new(a.Asked + b.Asked, a.HaveSigned + b.HaveSigned, a.Overdue + b.Overdue, Earlier(a.NextDue, b.NextDue));

        public static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
    }
}
