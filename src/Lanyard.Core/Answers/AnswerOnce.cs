using System.Text.Json;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lanyard.Core.Answers;

/// <summary>A request that is being answered once. Dropped without <see cref="KeepAsync"/>, neither the change nor the key was ever there.</summary>
public sealed class AnswerOnce : IAsyncDisposable
{
    private readonly LanyardDb _db;
    private readonly IDbContextTransaction _transaction;
    private readonly AskedOnce _asked;
    private readonly DateTimeOffset _now;

    internal AnswerOnce(
        LanyardDb db,
        IDbContextTransaction transaction,
        AskedOnce asked,
        DateTimeOffset now,
        Asked state,
        RememberedAnswer? earlier
    ) => (_db, _transaction, _asked, _now, State, Earlier) = (db, transaction, asked, now, state, earlier);

    public Asked State { get; }

    /// <summary>The answer that was given before, when <see cref="State"/> is <see cref="Asked.Again"/>.</summary>
    public RememberedAnswer? Earlier { get; }

    /// <summary>Keeps the answer with the change, and commits both.</summary>
    public async Task KeepAsync(RememberedAnswer answer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (trust, person, key, _) = Parameters(_db, _asked);
        var headers = JsonSerializer.Serialize(answer.Headers);
        var body = answer.Body.ToArray();
        await _db.Database.ExecuteSqlAsync(
            $"""
            update remembered_answer set status = {answer.Status}, headers = {headers}, body = {body}
            where trust_id = {trust} and person_id = {person} and key_digest = {key}
            """,
            ct
        );
        await Agenda.RemindAsync(_db, ForgetAnswers.Kind, _now + RememberAnswers.Kept, ct);
        await _transaction.CommitAsync(ct);
    }

    /// <summary>
    /// Gives the key back after a refusal, so that asking again may go better. What a refused request put on record, such as an attempt to
    /// change what may not be changed, stays on record, as it does without a key.
    /// </summary>
    public async Task RefusedAsync(CancellationToken ct)
    {
        var (trust, person, key, _) = Parameters(_db, _asked);
        await _db.Database.ExecuteSqlAsync(
            $"delete from remembered_answer where trust_id = {trust} and person_id = {person} and key_digest = {key}",
            ct
        );
        await _transaction.CommitAsync(ct);
    }

    public ValueTask DisposeAsync()
    {
        _db.ChangeTracker.Clear();
        return _transaction.DisposeAsync();
    }

    internal static (Guid Trust, Guid Person, byte[] Key, byte[] Request) Parameters(LanyardDb db, AskedOnce asked) =>
        (db.TrustId.Value, asked.Person.Value, [.. asked.KeyDigest], [.. asked.RequestDigest]);
}
