using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>A dispatch as an operator sees it: never what is in it.</summary>
public sealed record DispatchLine
{
    public required Id<Dispatch> Id { get; init; }
    public required string Kind { get; init; }

    /// <summary>Null for somebody no longer on record.</summary>
    public required string? To { get; init; }
    public required DispatchState State { get; init; }
    public required int Attempts { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset? DueAt { get; init; }
    public required DateTimeOffset? ConfirmedAt { get; init; }
    public required string? Reason { get; init; }

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
        select new DispatchLine
        {
            Id = d.Id,
            Kind = d.Kind,
            To = p!.FullName,
            State = d.State,
            Attempts = d.Attempts,
            CreatedAt = d.CreatedAt,
            DueAt = d.DueAt,
            ConfirmedAt = d.ConfirmedAt,
            Reason = d.Reason,
        };
}
