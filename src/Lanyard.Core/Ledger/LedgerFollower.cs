using System.Collections.Frozen;
using Lanyard.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Ledger;

/// <summary>
/// A room that wants to know of what happens in others. Whenever an event of these kinds is recorded, the room's work comes onto the agenda in
/// the same transaction; the other room does not know who reads along.
/// </summary>
/// <param name="Work">The kind of work on the agenda.</param>
public sealed record LedgerFollower(string Work, FrozenSet<string> Kinds)
{
    public static LedgerFollower Of(string work, IEnumerable<Type> events) =>
        new(work, events.Select(e => e.Name).ToFrozenSet(StringComparer.Ordinal));
}

/// <summary>Something that happened, as a follower needs it: in which order, of which kind, to what.</summary>
internal sealed record Followed(long Seq, string Kind, Guid Subject);

internal static class LedgerFollowing
{
    /// <summary>What was recorded since the place up to which the room has read, oldest first.</summary>
    public static async Task<IReadOnlyList<Followed>> SinceAsync(this LanyardDb db, LedgerFollower follower, int most, CancellationToken ct)
    {
        var kinds = follower.Kinds.ToArray();
        return await db
            .Database.SqlQuery<Followed>(
                $"""
                select seq as "Seq", kind as "Kind", subject_id as "Subject" from ledger_event
                where trust_id = {db.TrustId.Value} and kind = any({kinds})
                    and seq > coalesce((select seq from ledger_place where trust_id = {db.TrustId.Value} and work = {follower.Work}), 0)
                order by seq limit {most}
                """
            )
            .ToListAsync(ct);
    }

    /// <summary>Remembers that the room has read up to here. Reading something twice must do no harm: a program may stop in between.</summary>
    public static Task ReadUpToAsync(this LanyardDb db, LedgerFollower follower, long seq, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into ledger_place (trust_id, work, seq) values ({db.TrustId.Value}, {follower.Work}, {seq})
            on conflict (trust_id, work) do update set seq = greatest(ledger_place.seq, excluded.seq)
            """,
            ct
        );
}
