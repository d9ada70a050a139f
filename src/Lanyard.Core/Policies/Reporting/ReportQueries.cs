using System.Runtime.CompilerServices;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Reporting;

/// <summary>Draws the report on every clause, for one school or for many, and finds the ones that were made.</summary>
public sealed class ReportQueries(LanyardDb db, StandingQueries standings)
{
    private const int Batch = 20;

    /// <summary>The report as it would be made now.</summary>
    public async Task<ReportSheet> SheetAsync(Id<School> school, DateSpan period, CancellationToken ct) =>
        (await SheetsAsync([school], period, ct))[0];

    /// <summary>The report of each school in turn. They are reckoned some at a time, so that a trust of any size has a report.</summary>
    public async IAsyncEnumerable<ReportSheet> EachAsync(
        IReadOnlyList<Id<School>> schools,
        DateSpan period,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        foreach (var some in schools.Chunk(Batch))
        foreach (var sheet in await SheetsAsync(some, period, ct))
            yield return sheet;
    }

    /// <summary>The same for several schools, in the order in which they are named.</summary>
    public async Task<IReadOnlyList<ReportSheet>> SheetsAsync(IReadOnlyList<Id<School>> schools, DateSpan period, CancellationToken ct)
    {
        var trust = await db.Trusts.AsNoTracking().Select(t => t.Name).SingleAsync(ct);
        var names = await db.Schools.AsNoTracking().Where(s => schools.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var now = (await standings.OfAsync(schools, period, ct)).ToLookup(s => s.School);
        var before = (await standings.OfAsync(schools, DateSpan.YearTo(period.From.AddDays(-1)), ct)).ToDictionary(s =>
            (s.School, s.Placed.Held.Id)
        );
        return
        [
            .. schools.Select(s => new ReportSheet(
                names[s],
                trust,
                period.From,
                period.To,
                [.. now[s].Select(p => Of(p, before.GetValueOrDefault((s, p.Placed.Held.Id)), period.To))]
            )),
        ];
    }

    /// <summary>The reports that were made, the newest first, without what they say.</summary>
    public async Task<IReadOnlyList<MadeLine>> MadeAsync(Id<School> school, CancellationToken ct) =>
        await db
            .MadeReports.AsNoTracking()
            .Where(r => r.School == school)
            .OrderByDescending(r => r.Number)
            // A school makes a few a year; older ones are found by their number.
            .Take(50)
            .Select(r => new MadeLine(r.Number, r.From, r.To, r.MadeOn, r.PresentedOn, r.PresentedTo, r.MinuteReference))
            .ToListAsync(ct);

    /// <summary>The newest report of each school that had made one by a day.</summary>
    public async Task<IReadOnlyDictionary<Id<School>, MadeLine>> LastAsync(
        IReadOnlyCollection<Id<School>> schools,
        DateOnly day,
        CancellationToken ct
    )
    {
        var made = db.MadeReports.AsNoTracking().Where(r => schools.Contains(r.School) && r.MadeOn <= day);
        return await made.Where(r => !made.Any(o => o.School == r.School && o.Number > r.Number))
            .Select(r => new
            {
                r.School,
                Line = new MadeLine(r.Number, r.From, r.To, r.MadeOn, r.PresentedOn, r.PresentedTo, r.MinuteReference),
            })
            .ToDictionaryAsync(r => r.School, r => r.Line, ct);
    }

    public Task<MadeReport?> FindAsync(Id<School> school, int number, CancellationToken ct) =>
        db.MadeReports.AsNoTracking().SingleOrDefaultAsync(r => r.School == school && r.Number == number, ct);

    /// <summary>
    /// Where the ledger stands now. Read before anything is reckoned, so that a report never claims to rest on an event that it does not know.
    /// </summary>
    public async Task<LedgerMark> LedgerAsync(CancellationToken ct)
    {
        var head = await db
            .Database.SqlQuery<HeadRow>(
                $"""
                select seq as "Seq", encode(digest, 'hex') as "Digest" from ledger_head where trust_id = {db.TrustId.Value}
                """
            )
            .SingleOrDefaultAsync(ct);
        return head is null ? new(0, "") : new(head.Seq, head.Digest);
    }

    /// <summary>Who holds the roles today that the lines of a report name, by the name that policies use. Of several holders all are named.</summary>
    public async Task<IReadOnlyDictionary<Bind, string>> HoldersAsync(Id<School> school, DateOnly day, CancellationToken ct)
    {
        var held = await (
            from a in db.Appointments.AsNoTracking()
            where (a.School == school || a.School == null) && a.From <= day && (a.Until == null || a.Until >= day)
            join p in db.People.AsNoTracking() on a.Person equals p.Id
            orderby p.NameKey, p.Id
            select new { a.Role, p.FullName }
        ).ToListAsync(ct);
        return Enum.GetValues<Bind>()
            .Select(b =>
                (
                    Bind: b,
                    Names: held.Where(h => BindRoles.Of(b).Contains(h.Role))
                        .Select(h => h.FullName)
                        .Distinct(StringComparer.Ordinal)
                        .ToList()
                )
            )
            .Where(b => b.Names.Count > 0)
            .ToDictionary(b => b.Bind, b => Phrase.List(b.Names));
    }

    private static ReportPolicy Of(PolicyStanding policy, PolicyStanding? before, DateOnly day)
    {
        var (placed, edition) = (policy.Placed, policy.Facts.Edition);
        var byNumber = policy.Clauses.ToDictionary(c => c.Clause.Number, StringComparer.Ordinal);
        var earlier = before?.Clauses.ToDictionary(c => c.Clause.Number, c => c.Proof.Standing, StringComparer.Ordinal);
        return new(
            placed.Held.Key,
            placed.Held.Title,
            placed.Text.Owner,
            placed.Text.Edition ?? placed.Edition.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            !edition.BindsOn(day) ? EditionStands.NotInForce
                : edition.IsOverdueOn(day) ? EditionStands.Overdue
                : EditionStands.InForce,
            [
                .. placed.Text.Sections.Select(s => new ReportSection(
                    s.Title,
                    [
                        .. s.Clauses.Select(c =>
                            ReportLine.Of(
                                byNumber[c.Number],
                                placed.Held.Level,
                                earlier is not null && earlier.TryGetValue(c.Number, out var was) ? was : null
                            )
                        ),
                    ]
                )),
            ]
        );
    }

    private sealed record HeadRow(long Seq, string Digest);
}

/// <summary>A report that was made, as a list shows it.</summary>
public sealed record MadeLine(
    int Number,
    DateOnly From,
    DateOnly To,
    DateOnly MadeOn,
    DateOnly? PresentedOn,
    Bind? PresentedTo,
    string? MinuteReference
);
