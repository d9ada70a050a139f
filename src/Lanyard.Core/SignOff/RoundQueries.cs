using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>A round as lists show it.</summary>
/// <param name="Edition">The number of the edition that is signed now.</param>
/// <param name="Count">How it stands where it is looked at: at one school, or everywhere.</param>
public sealed record RoundLine(Round Round, string PolicyKey, string PolicyTitle, int Edition, TallyCount Count);

/// <summary>How a round stands at one school.</summary>
/// <param name="School">Null for the trust's own people.</param>
public sealed record RoundAtSchool(Id<School>? School, TallyCount Count);

/// <summary>A group that an open round asks.</summary>
public sealed record GroupLine(SigningGroup Group, string PolicyTitle);

/// <summary>Sign-off rounds with their numbers, which are read and never counted.</summary>
public sealed class RoundQueries(LanyardDb db)
{
    /// <summary>Closed rounds on a page.</summary>
    public const int Size = 20;

    /// <param name="school">The school at which they are looked at; null for the whole trust.</param>
    public async Task<IReadOnlyList<RoundLine>> OpenAsync(Id<School>? school, CancellationToken ct) =>
        await LinesAsync(At(school).Where(r => r.State != RoundState.Closed).OrderBy(r => r.Due).ThenBy(r => r.Id), school, ct);

    /// <summary>Rounds that have ended, the newest first.</summary>
    public async Task<PageOf<RoundLine, Id<Round>>> ClosedAsync(Id<School>? school, Place<Id<Round>> place, CancellationToken ct)
    {
        var page = await At(school).Where(r => r.State == RoundState.Closed).PageAsync(r => r.Id, place, Size, ct);
        var ids = page.Rows.Select(r => r.Id).ToList();
        var lines = (await LinesAsync(db.Rounds.Where(r => ids.Contains(r.Id)), school, ct)).ToDictionary(l => l.Round.Id);
        return page.With<RoundLine>([.. ids.Select(id => lines[id])]);
    }

    /// <summary>Rounds of any state, the newest first.</summary>
    /// <param name="open">Only open ones, or only those that have ended; null for all.</param>
    public async Task<IReadOnlyList<RoundLine>> ListAsync(Id<School>? school, bool? open, Id<Round>? after, int take, CancellationToken ct)
    {
        var rounds = At(school).Where(r => open == null || open == (r.State != RoundState.Closed));
        if (after is { } last)
            rounds = rounds.Where(r => r.Id.CompareTo(last) < 0);
        var lines = await LinesAsync(rounds.OrderByDescending(r => r.Id).Take(take), school, ct);
        return [.. lines.OrderByDescending(l => l.Round.Id)];
    }

    /// <returns>Null when there is no such round, or none that asks anybody of this school.</returns>
    public async Task<RoundLine?> FindAsync(Id<Round> id, Id<School>? school, CancellationToken ct) =>
        (await LinesAsync(At(school).Where(r => r.Id == id), school, ct)).SingleOrDefault();

    /// <summary>The numbers of a round, school by school: those first who have most to do.</summary>
    public async Task<IReadOnlyList<RoundAtSchool>> SchoolsAsync(Id<Round> id, CancellationToken ct)
    {
        var tallies = await db.RoundTallies.AsNoTracking().Where(t => t.Round == id).ToListAsync(ct);
        return
        [
            .. tallies
                .Where(t => t.School != Signatory.OfTheTrust || t.Count.Asked + t.Left > 0)
                .OrderByDescending(t => t.Late)
                .ThenByDescending(t => t.Owed)
                .ThenBy(t => t.School)
                .Select(t => new RoundAtSchool(t.School == Signatory.OfTheTrust ? null : t.School, t.Count)),
        ];
    }

    /// <summary>The groups that open rounds ask at a school: those with somebody still to hear of the policy first.</summary>
    public async Task<IReadOnlyList<GroupLine>> OpenGroupsAsync(Id<School> school, CancellationToken ct)
    {
        var found = await (
            from g in db.SigningGroups.AsNoTracking()
            where g.School == school
            join r in db.Rounds on g.Round equals r.Id
            where r.State != RoundState.Closed
            join p in db.Policies on r.Policy equals p.Id
            select new GroupLine(g, p.Title)
        ).ToListAsync(ct);
        return
        [
            .. found
                .OrderBy(l => l.Group.Owed == 0)
                .ThenBy(l => l.Group.Due)
                .ThenBy(l => l.PolicyTitle, StringComparer.Ordinal)
                .ThenBy(l => l.Group.Name, StringComparer.Ordinal),
        ];
    }

    public async Task<IReadOnlyList<SigningGroup>> GroupsAsync(Id<Round> round, Id<School> school, CancellationToken ct) =>
        await db
            .SigningGroups.AsNoTracking()
            .Where(g => g.Round == round && g.School == school)
            .OrderBy(g => g.Audience)
            .ThenBy(g => g.Name)
            .ToListAsync(ct);

    private IQueryable<Round> At(Id<School>? school) =>
        school is { } at
            ? db.Rounds.AsNoTracking().Where(r => db.RoundTallies.Any(t => t.Round == r.Id && t.School == at))
            : db.Rounds.AsNoTracking();

    private async Task<IReadOnlyList<RoundLine>> LinesAsync(IQueryable<Round> rounds, Id<School>? school, CancellationToken ct)
    {
        var found = await (
            from r in rounds
            join p in db.Policies on r.Policy equals p.Id
            join e in db.Editions on r.Edition equals e.Id
            select new
            {
                Round = r,
                p.Key,
                p.Title,
                e.Number,
            }
        ).ToListAsync(ct);
        var ids = found.Select(f => f.Round.Id).ToList();
        var tallies = await db
            .RoundTallies.Where(t => ids.Contains(t.Round) && (school == null || t.School == school))
            .GroupBy(t => t.Round)
            .Select(g => new
            {
                g.Key,
                Owed = g.Sum(t => t.Owed),
                HaveSigned = g.Sum(t => t.HaveSigned),
                Refused = g.Sum(t => t.Refused),
                Left = g.Sum(t => t.Left),
                Lapsed = g.Sum(t => t.Lapsed),
                Late = g.Sum(t => t.Late),
            })
            .ToDictionaryAsync(t => t.Key, t => new TallyCount(t.Owed, t.HaveSigned, t.Refused, t.Left, t.Lapsed, t.Late), ct);
        return [.. found.Select(f => new RoundLine(f.Round, f.Key, f.Title, f.Number, tallies.GetValueOrDefault(f.Round.Id)))];
    }
}
