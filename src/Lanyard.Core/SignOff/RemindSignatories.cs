using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Who was reminded: those with a login. The others need a link, or somebody who speaks to them.</summary>
public sealed record Reminded(int Told, int WithoutLogin);

/// <summary>Somebody reminds those who still owe a signature at a school, the most urgent first, or one of them.</summary>
public sealed class RemindSignatories(Changes changes)
{
    /// <summary>The most that one press reminds; the clock reminds everybody in its time.</summary>
    public const int Most = 500;

    public async Task<Outcome<Reminded>> DoAsync(
        Actor actor,
        Id<Round> id,
        Id<School>? school,
        Id<Domain.People.Person>? only,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockRoundAsync(id, ct) is not { } round)
            return RoundRows.NoSuchRound;
        if (!round.IsOpen)
            return new Refusal("This round has ended, so nobody needs a reminder.");
        var today = UkTime.DateOf(change.Now);
        var at = school ?? Signatory.OfTheTrust;
        var rows = await change
            .Db.Signatories.Where(s => s.Round == id && s.School == at && s.State == SignatoryState.Owed)
            .Where(s => only == null || s.Person == only)
            // A second press on the same day is not a second letter.
            .Where(s => s.RemindedOn == null || s.RemindedOn < today)
            .OrderBy(s => s.Due)
            .ThenBy(s => s.NameKey)
            .ThenBy(s => s.Person)
            .Take(Most)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return new Refusal("Nobody needs a reminder: whoever has not signed was reminded today already.");
        var told = await change.RemindedAsync(round, rows, ct);
        await change.CommitAsync(ct);
        return new Reminded(told, rows.Count - told);
    }
}

internal static class RemindingRows
{
    /// <summary>Reminds these signatories of one round and says when the clock reminds them next.</summary>
    public static async Task<int> RemindedAsync(this Change change, Round round, IReadOnlyList<Signatory> rows, CancellationToken ct)
    {
        var today = UkTime.DateOf(change.Now);
        var people = rows.Select(r => r.Person).Distinct().ToList();
        var told = await change.TellAsync(round, people, NotificationKind.SignatureReminder, ct);
        foreach (var row in rows)
        {
            row.RemindOn = Reminding.NextAfter(row.Due, today);
            row.RemindedOn = today;
            row.Reminders++;
        }
        if (told > 0)
            change.Record(
                new RoundReminded(round.Id, rows.Select(r => r.AtSchool()).Distinct().Count() == 1 ? rows[0].AtSchool() : null, told)
            );
        return told;
    }
}
