using System.Globalization;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>Sets a school's closing hour and its readings of what policies leave open. Promises that were made stand as they were made.</summary>
public sealed class SetLocalPractice(Changes changes)
{
    /// <param name="actor">Who does it.</param>
    /// <param name="school">Whose practice it is.</param>
    /// <param name="practice">How it shall be.</param>
    /// <param name="ct">To stop.</param>
    /// <param name="shown">The mark of the practice that was on the screen; null to change whatever stands there now.</param>
    public async Task<Outcome<Done>> DoAsync(
        Actor actor,
        Id<School> school,
        LocalPractice practice,
        CancellationToken ct,
        string? shown = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(practice);
        if (practice.ClosingHour < LocalPractice.EarliestClosingHour || practice.ClosingHour.Ticks % TimeSpan.TicksPerMinute != 0)
            return new Refusal(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Enter a closing hour between {LocalPractice.EarliestClosingHour:HH:mm} and 23:59, in hours and minutes, for example 16:30."
                ),
                "closingHour"
            );
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return CalendarRows.NoSuchSchool;
        var row = await change.Db.SchoolPractices.SingleOrDefaultAsync(p => p.School == school, ct);
        var before = row?.Practice ?? LocalPractice.Usual;
        if (before == practice)
            return Done.It;
        if (shown is not null && shown != before.Mark())
            return Refusal.Stale(
                "Somebody else changed local practice while you had this page open. Open it again, then make your change."
            );
        if (row is not null)
            row.Practice = practice;
        else
            change.Db.Add(
                new SchoolPractice
                {
                    Trust = actor.Trust,
                    School = school,
                    Practice = practice,
                }
            );
        change.Record(new LocalPracticeChanged(school, before, practice));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
