using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>At night, takes letters that arrived long ago off the operator's list. What they were about stays in the ledger.</summary>
public sealed class ForgetLetters(LanyardDb db) : IAgendaHandler
{
    public const string Kind = "forget-letters";

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        await db.Dispatches.Where(d => d.State == DispatchState.Confirmed && d.ConfirmedAt <= now - Dispatch.Kept).ExecuteDeleteAsync(ct);
        // What has not arrived may do so yet, from today on.
        var oldest = await db.Dispatches.MinAsync(d => (DateTimeOffset?)(d.ConfirmedAt ?? now), ct);
        return oldest is { } first ? NightAfter(first + Dispatch.Kept) : null;
    }

    /// <summary>Three o'clock in the night after this moment.</summary>
    public static DateTimeOffset NightAfter(DateTimeOffset moment) => UkTime.StartOf(UkTime.DateOf(moment).AddDays(1)).AddHours(3);
}
