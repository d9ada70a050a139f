using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>
/// How all the schools of a trust stand. Schools at which nothing happened since somebody last looked are not reckoned again, so a look
/// costs what changed, not what there is.
/// </summary>
public sealed class BoardQueries(LanyardDb db, StandingQueries standings, Boards boards)
{
    // Logins are the trust's business and no clause's: without this, everybody's new password would have every school reckoned again.
    private static readonly string[] s_quiet =
    [
        .. EventJson.Kinds.Where(k => k.Value.Namespace == typeof(PasswordSet).Namespace).Select(k => k.Key),
    ];

    public async Task<IReadOnlyList<BoardLine>> OfAsync(IReadOnlyCollection<Id<School>> schools, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(schools);
        var board = boards.Find(db.TrustId, day);
        var (seq, changed) = await ChangedAsync(board.Seq, ct);
        var known = changed is null ? [] : board.Schools.Where(s => !changed.Contains(s.Key.Value)).ToDictionary(s => s.Key, s => s.Value);
        var missing = schools.Where(s => !known.ContainsKey(s)).ToList();
        if (missing.Count > 0)
        {
            var reckoned = (await standings.OfAsync(missing, DateSpan.YearTo(day), ct)).ToLookup(s => s.School);
            foreach (var school in missing)
                known[school] =
                [
                    .. reckoned[school].Select(s => new BoardLine(school, s.Placed, [.. s.Clauses.Select(c => c.Proof.Standing)])),
                ];
        }
        if (missing.Count > 0 || seq != board.Seq)
            boards.Keep(db.TrustId, day, new(seq, known));
        return [.. schools.SelectMany(s => known[s])];
    }

    /// <returns>Where the ledger stands, and the schools at which something happened since; null when it happened to the trust itself.</returns>
    private async Task<(long Seq, HashSet<Guid>? Changed)> ChangedAsync(long since, CancellationToken ct)
    {
        // Read before anything is reckoned: what happens meanwhile is behind this mark and looked at next time.
        var seq = await db
            .Database.SqlQuery<long>($"select seq as \"Value\" from ledger_head where trust_id = {db.TrustId.Value}")
            .SingleOrDefaultAsync(ct);
        if (seq == since)
            return (seq, []);
        if (since == 0)
            return (seq, null);
        var places = await db
            .Database.SqlQuery<Guid?>(
                $"""
                select distinct school_id as "Value" from ledger_event
                where trust_id = {db.TrustId.Value} and seq > {since} and seq <= {seq} and kind <> all({s_quiet})
                """
            )
            .ToListAsync(ct);
        return (seq, places.Contains(null) ? null : [.. places.OfType<Guid>()]);
    }
}
