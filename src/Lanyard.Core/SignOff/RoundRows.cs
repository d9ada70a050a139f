using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// What the use cases of sign-off share. The order in which rows are held: the policy, then the round, then signatories by school, then the
/// tallies by school. Whoever signs shares the round, so that a whole trust can sign at once; what touches many signatories has it alone.
/// </summary>
internal static class RoundRows
{
    public static Refusal NoSuchRound { get; } = Refusal.Missing("There is no such sign-off round.");

    /// <summary>Holds the round alone: nobody signs until this change is over.</summary>
    public static Task<Round?> LockRoundAsync(this Change change, Id<Round> round, CancellationToken ct) =>
        change
            .Db.Rounds.FromSql(
                $"select * from round where trust_id = {change.Actor.Trust.Value} and round_id = {round.Value} for no key update"
            )
            .SingleOrDefaultAsync(ct);

    /// <summary>Holds the round and the text of its policy as they are, together with others who do the same.</summary>
    public static async Task<Round?> ShareRoundAsync(this Change change, Id<Round> round, CancellationToken ct)
    {
        var policy = await change.Db.Rounds.Where(r => r.Id == round).Select(r => (Id<HeldPolicy>?)r.Policy).SingleOrDefaultAsync(ct);
        if (policy is not { } held)
            return null;
        await change
            .Db.Policies.FromSql(
                $"select * from held_policy where trust_id = {change.Actor.Trust.Value} and held_policy_id = {held.Value} for share"
            )
            .SingleAsync(ct);
        return await change
            .Db.Rounds.FromSql($"select * from round where trust_id = {change.Actor.Trust.Value} and round_id = {round.Value} for share")
            .SingleAsync(ct);
    }

    /// <summary>Holds somebody's rows in a round, at each of their schools.</summary>
    public static Task<List<Signatory>> LockSignatoryAsync(this Change change, Id<Round> round, Id<Person> person, CancellationToken ct) =>
        change
            .Db.Signatories.FromSql(
                $"""
                select * from signatory where trust_id = {change.Actor.Trust.Value} and round_id = {round.Value} and person_id = {person.Value}
                order by school_id for no key update
                """
            )
            .ToListAsync(ct);

    /// <summary>Adds to the numbers of a round, school after school in one order.</summary>
    public static async Task CountAsync(this Change change, Id<Round> round, Dictionary<Id<School>, TallyCount> more, CancellationToken ct)
    {
        var trust = change.Actor.Trust.Value;
        foreach (var (school, by) in more.Where(m => m.Value != default).OrderBy(m => m.Key))
        {
            var there = await change.Db.Database.ExecuteSqlAsync(
                $"""
                update round_tally set owed = owed + {by.Owed}, have_signed = have_signed + {by.HaveSigned}, refused = refused + {by.Refused},
                    "left" = "left" + {by.Left}, lapsed = lapsed + {by.Lapsed}, late = late + {by.Late}
                where trust_id = {trust} and round_id = {round.Value} and school_id = {school.Value}
                """,
                ct
            );
            // The first of a school come while the round is held alone, so nobody else adds the row meanwhile.
            if (there == 0)
                await change.Db.Database.ExecuteSqlAsync(
                    $"""
                    insert into round_tally (trust_id, round_id, school_id, owed, have_signed, refused, "left", lapsed, late)
                    values ({trust}, {round.Value}, {school.Value}, {by.Owed}, {by.HaveSigned}, {by.Refused}, {by.Left}, {by.Lapsed}, {by.Late})
                    """,
                    ct
                );
        }
    }

    /// <summary>The signatory stands otherwise from now on; the numbers to add come back.</summary>
    public static TallyCount Become(this Signatory signatory, SignatoryState state, DateOnly today)
    {
        var before = TallyCount.Of(signatory.State, signatory.Late);
        (signatory.State, signatory.StateOn) = (state, today);
        if (state != SignatoryState.Owed)
            (signatory.Late, signatory.RemindOn) = (false, null);
        return TallyCount.Of(state, signatory.Late) - before;
    }

    /// <summary>Null for the trust's own people, who stand at no school.</summary>
    public static Id<School>? AtSchool(this Signatory signatory) => signatory.School == Signatory.OfTheTrust ? null : signatory.School;
}
