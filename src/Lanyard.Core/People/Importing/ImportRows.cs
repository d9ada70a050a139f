using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People.Importing;

/// <summary>Reads the facts for a plan: a handful of questions, however many rows the file has.</summary>
internal static class ImportRows
{
    public static async Task<ImportPlan> PlanAsync(
        this Change change,
        IReadOnlyList<ImportRow> rows,
        Id<School>? school,
        CancellationToken ct
    ) => ImportPlanner.Plan(rows, await FactsAsync(change, rows, school, ct), change.Now);

    private static async Task<ImportFacts> FactsAsync(
        Change change,
        IReadOnlyList<ImportRow> rows,
        Id<School>? school,
        CancellationToken ct
    )
    {
        var db = change.Db;
        var emails = rows.SelectMany(r => new[] { r.Email, r.Manager })
            .Select(e => EmailAddress.Parse(e, "email").Value)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var keys = rows.Where(r => r.Email.Length == 0).Select(r => NameKey.Of(r.Name)).ToHashSet(StringComparer.Ordinal);
        var people = await db
            .People.AsNoTracking()
            .Where(p => emails.Contains(p.Email!) || (p.Email == null && keys.Contains(p.NameKey)))
            .ToListAsync(ct);
        var standings = await StandingsAsync(db, people, ct);
        return new(
            await change.AuthorityAsync(ct),
            change.Today(),
            school,
            await SchoolsAsync(db, ct),
            standings.Where(s => s.Person.Email is not null).ToDictionary(s => s.Person.Email!, StringComparer.Ordinal),
            standings.Where(s => s.Person.Email is null).ToLookup(s => s.Person.NameKey, StringComparer.Ordinal),
            await db.LineManagements.AsNoTracking().ToDictionaryAsync(l => l.Person, l => l.Manager, ct)
        );
    }

    private static async Task<List<PersonStanding>> StandingsAsync(LanyardDb db, List<Person> people, CancellationToken ct)
    {
        var ids = people.Select(p => p.Id).ToHashSet();
        var appointments = (await db.Appointments.AsNoTracking().Where(a => ids.Contains(a.Person)).ToListAsync(ct)).ToLookup(a =>
            a.Person
        );
        return [.. people.Select(p => new PersonStanding(p, [.. appointments[p.Id]], []))];
    }

    private static async Task<Dictionary<string, Id<School>>> SchoolsAsync(LanyardDb db, CancellationToken ct)
    {
        var schools = await db.Schools.AsNoTracking().ToListAsync(ct);
        return schools
            .SelectMany(s => new[] { (Key: NameKey.Of(s.Name), s.Id), (Key: NameKey.Of(s.Slug), s.Id) })
            .DistinctBy(s => s.Key, StringComparer.Ordinal)
            .ToDictionary(s => s.Key, s => s.Id, StringComparer.Ordinal);
    }
}
