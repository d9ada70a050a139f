using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>At night, takes the private accounts of those who have gone off the register: where somebody is in private is no longer the school's business.</summary>
public sealed class ForgetLinkedAccounts(LanyardDb db, Changes changes) : IAgendaHandler
{
    public const string Kind = "forget-linked-accounts";

    private const int Batch = 100;

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = UkTime.DateOf(now);
        while (await ForgetAsync(today, ct)) { }
        return await db.LinkedAccounts.AnyAsync(a => a.RemovedOn == null, ct) ? ForgetLetters.NightAfter(now) : null;
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> ForgetAsync(DateOnly today, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        var gone = await change
            .Db.LinkedAccounts.Where(a =>
                a.RemovedOn == null
                && !change.Db.Appointments.Any(p =>
                    p.Person == a.Person && (p.School == a.School || p.School == null) && (p.Until == null || p.Until >= today)
                )
            )
            .OrderBy(a => a.Id)
            .Take(Batch)
            .ToListAsync(ct);
        foreach (var account in gone)
        {
            account.Forget(today);
            change.Record(new LinkedAccountRemoved(account.Id, account.School, account.Person));
        }
        await change.CommitAsync(ct);
        return gone.Count == Batch;
    }
}
