using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Lets signatures lapse whose interval is over. Whoever signed the same policy again since then has a newer one that counts.</summary>
public sealed class RoundLapsing(LanyardDb db, Changes changes)
{
    private const int Batch = AskSignatories.Batch;

    public async Task LapseAsync(DateOnly today, CancellationToken ct)
    {
        var rounds = await db
            .Signatories.Where(s => s.State == SignatoryState.HasSigned && s.LapsesOn <= today)
            .Select(s => s.Round)
            .Distinct()
            .ToListAsync(ct);
        foreach (var round in rounds.Order())
        {
            while (await LapseSomeAsync(round, today, ct))
                ct.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> LapseSomeAsync(Id<Round> id, DateOnly today, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        var round = (await change.LockRoundAsync(id, ct))!;
        var rows = await change
            .Db.Signatories.Where(s => s.Round == id && s.State == SignatoryState.HasSigned && s.LapsesOn <= today)
            .OrderBy(s => s.LapsesOn)
            .ThenBy(s => s.Person)
            .Take(Batch)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return false;
        var people = rows.Select(r => r.Person).ToList();
        var renewed = await (
            from s in change.Db.Signatories
            join r in change.Db.Rounds on s.Round equals r.Id
            where r.Policy == round.Policy && r.Id != id && people.Contains(s.Person) && s.State == SignatoryState.HasSigned
            where s.LapsesOn == null || s.LapsesOn > today
            select s.Person
        ).ToHashSetAsync(ct);
        var more = new Dictionary<Id<School>, TallyCount>();
        foreach (var row in rows)
        {
            var from = row.LapsesOn!.Value;
            row.LapsesOn = null;
            if (renewed.Contains(row.Person))
                continue;
            more[row.School] = more.GetValueOrDefault(row.School) + row.Become(SignatoryState.Lapsed, today);
            change.Record(new SignatureLapsed(row.Person, id, row.AtSchool(), row.Receipt!.Value, from));
        }
        await change.CountAsync(id, more, ct);
        await change.CommitAsync(ct);
        return rows.Count == Batch;
    }
}
