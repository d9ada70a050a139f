using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Somebody's own part in a round.</summary>
public sealed record MyRound(Round Round, string PolicyTitle, Signatory Mine);

/// <summary>A policy as somebody reads it who is to sign it.</summary>
/// <param name="Edition">The row without its words.</param>
/// <param name="CanBeSigned">Whether it is the edition in force and the round is open; null when it is, or why not.</param>
public sealed record MyReading(Round Round, HeldPolicy Policy, Edition Edition, Policy Text, Signatory Mine, Refusal? CanBeSigned)
{
    public int Sections => Text.Sections.Count;

    public bool HasReadToEnd => Signing.HasReadToEnd(Mine, Edition);

    /// <summary>How many sections of this edition were seen.</summary>
    public int SectionsRead => Mine.Reading == Edition.Id ? Mine.SectionsRead : 0;

    public string Statement => RoundLife.Statement(Text, Round.Audiences);

    /// <summary>The check of understanding; empty where the round has none or the policy has too few cards.</summary>
    public IReadOnlyList<Question> Asked { get; } = Round.AsksQuestions ? Questions.Of(Text, Round.Id, Mine.Person) : [];
}

/// <summary>A receipt as its owner, or somebody who looks after the round, may read it.</summary>
public sealed record ReceiptSheet(Receipt Receipt, string PolicyTitle, int Edition, string? FullName, string? GroupName);

/// <summary>What somebody is asked to sign, what they signed, and the text while they read it.</summary>
public sealed class MySignOffQueries(LanyardDb db, RoundGround ground, TimeProvider clock)
{
    /// <summary>What they still owe, the most urgent first, and then what they have signed or refused.</summary>
    public async Task<IReadOnlyList<MyRound>> OfAsync(Id<Person> person, CancellationToken ct)
    {
        var rows = await (
            from s in db.Signatories.AsNoTracking()
            where s.Person == person && s.State != SignatoryState.Left
            join r in db.Rounds.AsNoTracking() on s.Round equals r.Id
            join p in db.Policies.AsNoTracking() on r.Policy equals p.Id
            select new MyRound(r, p.Title, s)
        ).ToListAsync(ct);
        return
        [
            .. rows.GroupBy(r => r.Round.Id)
                .Select(g => g.OrderBy(r => r.Mine.State).ThenBy(r => r.Mine.Due).First())
                .OrderBy(r => r.Mine.State != SignatoryState.Owed)
                .ThenBy(r => r.Mine.State == SignatoryState.Owed ? r.Mine.Due.DayNumber : -r.Mine.StateOn.DayNumber),
        ];
    }

    /// <returns>Null when they are not asked in this round.</returns>
    public async Task<MyReading?> ReadingAsync(Id<Person> person, Id<Round> id, CancellationToken ct)
    {
        var rows = await db
            .Signatories.AsNoTracking()
            .Where(s => s.Person == person && s.Round == id && s.State != SignatoryState.Left)
            .OrderBy(s => s.School)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return null;
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == id, ct);
        var on = await ground.OfAsync(round, ct);
        var refusal = Signing.RefuseRound(round, on.Edition, UkTime.DateOf(clock.GetUtcNow()));
        return new(round, on.Policy, on.Edition, on.Text, rows.Find(r => r.State == SignatoryState.Owed) ?? rows[0], refusal);
    }

    /// <returns>Null when there is no such receipt.</returns>
    public async Task<ReceiptSheet?> ReceiptAsync(Id<Receipt> id, CancellationToken ct) =>
        await (
            from r in db.Receipts.AsNoTracking()
            where r.Id == id
            join e in db.Editions on r.Edition equals e.Id
            join p in db.Policies on e.Policy equals p.Id
            select new ReceiptSheet(
                r,
                p.Title,
                e.Number,
                db.People.Where(x => x.Id == r.Person).Select(x => x.FullName).FirstOrDefault(),
                db.SigningGroups.Where(g => g.Id == r.Group).Select(g => g.Name).FirstOrDefault()
            )
        ).SingleOrDefaultAsync(ct);
}
