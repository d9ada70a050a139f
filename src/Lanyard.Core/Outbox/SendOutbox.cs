using System.Security.Cryptography;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Domain.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>
/// Sends what waits in one trust's outbox, one after another. Each try is written down before it begins and again when it has ended, so
/// whatever is found in the middle of a try was left there by a crash. The agenda sees to it that one worker at a time is here for a trust.
/// </summary>
public sealed class SendOutbox(LanyardDb db, DeliverLetter deliver, TellOperators tell, TimeProvider clock) : IAgendaHandler
{
    public const string Kind = "outbox";

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        await RecoverAsync(now, ct);
        while (await NextAsync(ct) is { } dispatch)
            await SendAsync(dispatch, ct);
        return await db.Dispatches.MinAsync(d => d.DueAt, ct);
    }

    private async Task RecoverAsync(DateTimeOffset now, CancellationToken ct)
    {
        var stuck = false;
        foreach (var left in await db.Dispatches.Where(d => d.State == DispatchState.Sending).ToListAsync(ct))
        {
            var attempt = await db.DispatchAttempts.SingleAsync(a => a.Dispatch == left.Id && a.Number == left.Attempts, ct);
            Sending.End(left, attempt, Delivery.Unknown("Lanyard stopped in the middle of sending it."), now, Spread());
            stuck |= Sending.WaitsForAPerson(left);
        }
        await KeepAsync(stuck, ct);
    }

    private Task<Dispatch?> NextAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.Dispatches.Where(d => d.DueAt <= now).OrderBy(d => d.DueAt).ThenBy(d => d.Id).FirstOrDefaultAsync(ct);
    }

    private async Task SendAsync(Dispatch dispatch, CancellationToken ct)
    {
        var attempt = Sending.Begin(dispatch, clock.GetUtcNow());
        db.Add(attempt);
        await db.SaveChangesAsync(ct);
        // From here on the letter may be out, so nothing but a crash keeps us from writing down how it went: a stop waits for it.
        var delivery = await deliver.DoAsync(dispatch, clock.GetUtcNow(), CancellationToken.None);
        Sending.End(dispatch, attempt, delivery, clock.GetUtcNow(), Spread());
        await KeepAsync(Sending.WaitsForAPerson(dispatch), CancellationToken.None);
        db.ChangeTracker.Clear();
        ct.ThrowIfCancellationRequested();
    }

    private Task KeepAsync(bool stuck, CancellationToken ct) => stuck ? tell.DoAsync(db.TrustId, ct) : db.SaveChangesAsync(ct);

    private static double Spread() => RandomNumberGenerator.GetInt32(1001) / 1000.0;
}
