using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lanyard.Core.Ledger;

/// <summary>Opens changes. One word for one thing: state, ledger and what must go out, in one transaction.</summary>
public sealed class Changes(LanyardDb db, TimeProvider clock, IEnumerable<LedgerFollower> followers)
{
    /// <summary>
    /// Begins a change by this actor; nothing is kept unless it is committed. Inside a transaction that is open already, the change joins it:
    /// dropped, it alone is undone; committed, it is kept when that transaction is.
    /// </summary>
    public async Task<Change> BeginAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        db.Current.Set(actor.Trust);
        var joined = db.Database.CurrentTransaction;
        if (joined is not null)
            await joined.CreateSavepointAsync(Change.Savepoint, ct);
        return new(db, joined ?? await db.Database.BeginTransactionAsync(ct), joined is not null, actor, clock.GetUtcNow(), followers);
    }
}

/// <summary>
/// A change in the making: the use case alters rows through <see cref="Db"/>, records what happened, adds what must leave the house, and
/// commits. Dropped without a commit, it never was.
/// </summary>
public sealed class Change(
    LanyardDb db,
    IDbContextTransaction transaction,
    bool joined,
    Actor actor,
    DateTimeOffset now,
    IEnumerable<LedgerFollower> followers
) : IAsyncDisposable
{
    internal const string Savepoint = "change";

    private bool _committed;
    private readonly List<RecordedEvent> _events = [];

    // In one order whatever was asked first: two changes that write the same two rows must not wait for each other.
    private readonly SortedDictionary<string, DateTimeOffset> _agenda = new(StringComparer.Ordinal);

    public LanyardDb Db => db;
    public Actor Actor => actor;

    /// <summary>The one moment of this change.</summary>
    public DateTimeOffset Now => now;

    /// <summary>Records what happened, with the clauses that asked for it.</summary>
    public void Record(LedgerEvent happened, params IReadOnlyList<string> clauses) => _events.Add(new(happened, clauses));

    /// <summary>Says that the trust has work of this kind at this moment, so that the clock asks for it then.</summary>
    public void Remind(string kind, DateTimeOffset dueAt)
    {
        if (!_agenda.TryGetValue(kind, out var earlier) || dueAt < earlier)
            _agenda[kind] = dueAt;
    }

    /// <summary>Has this letter sent to this person after the commit. The address is looked up then.</summary>
    public void Send(Id<Person> to, Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        db.Add(
            new Dispatch
            {
                Trust = actor.Trust,
                Id = Id<Dispatch>.New(now),
                Kind = letter.Kind,
                Person = to,
                Payload = LetterJson.Write(letter),
                State = DispatchState.Queued,
                DueAt = now,
                CreatedAt = now,
            }
        );
        Remind(SendOutbox.Kind, now);
        Remind(ForgetLetters.Kind, ForgetLetters.NightAfter(now + Dispatch.Kept));
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        // The chain is locked from here to the commit, so it comes last.
        if (_events.Count > 0)
            await LedgerWriter.AppendAsync(db, actor, now, _events, ct);
        foreach (var follower in followers.Where(f => _events.Exists(e => f.Kinds.Contains(e.Happened.Kind))))
            Remind(follower.Work, now);
        foreach (var (kind, dueAt) in _agenda)
            await Agenda.RemindAsync(db, kind, dueAt, ct);
        if (joined)
            await transaction.ReleaseSavepointAsync(Savepoint, ct);
        else
            await transaction.CommitAsync(ct);
        _committed = true;
        foreach (var recorded in _events)
            Signals.LedgerEvents.Add(1, new KeyValuePair<string, object?>("kind", recorded.Happened.Kind));
    }

    public async ValueTask DisposeAsync()
    {
        db.ChangeTracker.Clear();
        if (!joined)
            await transaction.DisposeAsync();
        else if (!_committed)
            await transaction.RollbackToSavepointAsync(Savepoint);
    }
}
