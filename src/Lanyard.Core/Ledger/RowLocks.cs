using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Ledger;

/// <summary>
/// Rows that a change holds to its end, so that changes which would trip over each other come one after the other. What a change decides
/// by is read after. Whoever holds several takes the trust first, then a school, then a person: the other way round, two changes could
/// wait for each other for ever.
/// </summary>
internal static class RowLocks
{
    /// <summary>For what the whole trust has a say in: who is on the list, whose role ends, who manages whom.</summary>
    public static Task<Trust> LockTrustAsync(this Change change, CancellationToken ct) =>
        change.Db.Trusts.FromSql($"select * from trust where trust_id = {change.Actor.Trust.Value} for no key update").SingleAsync(ct);

    /// <returns>Null when it is not one of the trust's.</returns>
    public static Task<School?> LockSchoolAsync(this Change change, Id<School> school, CancellationToken ct) =>
        change
            .Db.Schools.FromSql(
                $"select * from school where trust_id = {change.Actor.Trust.Value} and school_id = {school.Value} for no key update"
            )
            .SingleOrDefaultAsync(ct);

    /// <returns>Null when they are not on the list.</returns>
    public static Task<Person?> LockPersonAsync(this Change change, Id<Person> person, CancellationToken ct) =>
        change
            .Db.People.FromSql(
                $"select * from person where trust_id = {change.Actor.Trust.Value} and person_id = {person.Value} for no key update"
            )
            .SingleOrDefaultAsync(ct);
}
