using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>A dispatch as an operator sees it: never what is in it.</summary>
public sealed record DispatchLine(
    Id<Dispatch> Id,
    string Kind,
    string? To,
    DispatchState State,
    int Attempts,
    DateTimeOffset CreatedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? ConfirmedAt,
    string? Reason
)
{
    public bool MayBeSentAgain => Sending.MayBeSentAgain(State);
}

/// <summary>What waits to leave the house, what left and what is stuck. It never reads a payload.</summary>
public sealed class OutboxQueries(LanyardDb db)
{
    public async Task<PageOf<DispatchLine, Id<Dispatch>>> PageAsync(
        DispatchState? state,
        Place<Id<Dispatch>> place,
        int size,
        CancellationToken ct
    ) => await Lines(state is null ? db.Dispatches : db.Dispatches.Where(d => d.State == state)).PageAsync(l => l.Id, place, size, ct);

    public Task<DispatchLine?> FindAsync(Id<Dispatch> id, CancellationToken ct) =>
        Lines(db.Dispatches.Where(d => d.Id == id)).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<DispatchAttempt>> AttemptsAsync(Id<Dispatch> id, CancellationToken ct) =>
        await db.DispatchAttempts.AsNoTracking().Where(a => a.Dispatch == id).OrderByDescending(a => a.Number).ToListAsync(ct);

    /// <summary>How many stand where; states without any are left out.</summary>
    public async Task<IReadOnlyDictionary<DispatchState, int>> CountsAsync(CancellationToken ct) =>
        await db
            .Dispatches.GroupBy(d => d.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private IQueryable<DispatchLine> Lines(IQueryable<Dispatch> dispatches) =>
        from d in dispatches
        join p in db.People on d.Person equals (Id<Person>?)p.Id into people
        from p in people.DefaultIfEmpty()
        select new DispatchLine(d.Id, d.Kind, p!.FullName, d.State, d.Attempts, d.CreatedAt, d.DueAt, d.ConfirmedAt, d.Reason);
}
