using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// What a day brings to sign-off, before people come in: editions come into force, people join and leave, a last day has passed, somebody is to
/// be reminded, a signature runs out. Each is a small change of its own, and looking twice changes nothing.
/// </summary>
public sealed class KeepRounds(LanyardDb db, Changes changes, RoundTurning turning, RoundKeeping keeping, RoundLapsing lapsing)
    : IAgendaHandler
{
    public const string Kind = "sign-off-day";

    private const int Batch = AskSignatories.Batch;

    // Before the morning's digest, so that reminders are in it.
    private static readonly TimeOnly Hour = new(5, 30);

    public static DateTimeOffset MorningOf(DateOnly day) => UkTime.InstantOf(day, Hour);

    public static DateTimeOffset MorningAfter(DateTimeOffset moment)
    {
        var today = MorningOf(UkTime.DateOf(moment));
        return today > moment ? today : MorningOf(UkTime.DateOf(moment).AddDays(1));
    }

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = UkTime.DateOf(now);
        await turning.TurnAllAsync(ct);
        await keeping.LookAtEverybodyAsync(ct);
        foreach (var round in await db.Rounds.Where(r => r.State != RoundState.Closed).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(ct))
        {
            await NoteLateAsync(round, ct);
            while (await RemindAsync(round, ct))
                ct.ThrowIfCancellationRequested();
        }
        await lapsing.LapseAsync(today, ct);
        return await NextAsync(now, ct);
    }

    private async Task<DateTimeOffset?> NextAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Rounds.AnyAsync(r => r.State != RoundState.Closed, ct))
            return MorningAfter(now);
        var today = UkTime.DateOf(now);
        var lapse = await db
            .Signatories.Where(s => s.State == SignatoryState.HasSigned && s.LapsesOn != null)
            .MinAsync(s => s.LapsesOn, ct);
        var coming = await db.Editions.Where(e => e.InForceFrom > today).MinAsync(e => e.InForceFrom, ct);
        return (lapse, coming) switch
        {
            (null, null) => null,
            ({ } a, { } b) => MorningOf(a < b ? a : b),
            _ => MorningOf((lapse ?? coming)!.Value),
        };
    }

    private async Task NoteLateAsync(Id<Round> id, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        if (await change.LockRoundAsync(id, ct) is not { IsOpen: true } round)
            return;
        var today = UkTime.DateOf(change.Now);
        var trust = round.Trust.Value;
        var late = await change
            .Db.Database.SqlQuery<LateAt>(
                $"""
                with people as (
                    update signatory set late = true
                    where trust_id = {trust} and round_id = {id.Value} and state = 'Owed' and not late and due < {today}
                    returning school_id
                ), groups as (
                    update signing_group set late = true
                    where trust_id = {trust} and round_id = {id.Value} and confirmed < size and not late and due < {today}
                    returning school_id, size - confirmed as missing
                ), each as (
                    select school_id, 1 as missing from people union all select school_id, missing from groups
                )
                select school_id as "School", sum(missing)::int as "People" from each group by school_id
                """
            )
            .ToListAsync(ct);
        if (late.Count == 0)
            return;
        await change.CountAsync(id, late.ToDictionary(l => new Id<School>(l.School), l => new TallyCount(0, 0, 0, 0, 0, l.People)), ct);
        foreach (var at in late)
            change.Record(new SignaturesLate(id, at.School == Guid.Empty ? null : new(at.School), at.People));
        await change.CommitAsync(ct);
    }

    private async Task<bool> RemindAsync(Id<Round> id, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        if (await change.LockRoundAsync(id, ct) is not { IsOpen: true } round)
            return false;
        var today = UkTime.DateOf(change.Now);
        var rows = await change
            .Db.Signatories.Where(s => s.Round == id && s.State == SignatoryState.Owed && s.RemindOn <= today)
            .OrderBy(s => s.RemindOn)
            .ThenBy(s => s.Person)
            .Take(Batch)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return false;
        await change.RemindedAsync(round, rows, ct);
        await change.CommitAsync(ct);
        return rows.Count == Batch;
    }

    private sealed record LateAt(Guid School, int People);
}
