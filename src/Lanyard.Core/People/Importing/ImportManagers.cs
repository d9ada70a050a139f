using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Core.People.Importing;

/// <summary>The second pass over a plan: line managers, who may stand further down in the same file.</summary>
internal static class ImportManagers
{
    public static IReadOnlyList<PlannedRow> Settle(PlannedRow[] rows, ImportFacts facts)
    {
        var settled = Pass(rows, facts);
        if (settled.Count(IsRejected) == rows.Count(IsRejected))
            return settled;
        // Whoever named a row that fell falls too. What is left then has fewer managers than before, so nothing more can go wrong with it.
        rows = [.. settled.Zip(rows, (now, before) => IsRejected(now) ? now : before)];
        FallWithTheirManagers(rows, facts);
        Promote(rows);
        return Pass(rows, facts);
    }

    private static bool IsRejected(PlannedRow row) => row.Fate == ImportFate.Reject;

    private static PlannedRow[] Pass(PlannedRow[] rows, ImportFacts facts)
    {
        var inFile = rows.Where(r => r is { Fate: not ImportFate.Reject, Email: not null })
            .DistinctBy(r => r.Email, StringComparer.Ordinal)
            .ToDictionary(r => r.Email!, StringComparer.Ordinal);
        var managers = new Dictionary<Id<Person>, Id<Person>>(facts.Managers);
        return Array.ConvertAll(rows, r => One(r, facts, inFile, managers));
    }

    private static void FallWithTheirManagers(PlannedRow[] rows, ImportFacts facts)
    {
        var standing = rows.Where(r => !IsRejected(r) && r.Email is not null).CountBy(r => r.Email!, StringComparer.Ordinal).ToDictionary();
        var named = Enumerable
            .Range(0, rows.Length)
            .Where(i => !IsRejected(rows[i]) && rows[i].Row.Manager.Length > 0)
            .ToLookup(i => EmailAddress.Parse(rows[i].Row.Manager, "manager").Value ?? "", StringComparer.Ordinal);
        var gone = new Queue<string>(
            named.Select(n => n.Key).Where(email => !facts.ByEmail.ContainsKey(email) && !standing.ContainsKey(email))
        );
        while (gone.TryDequeue(out var email))
        {
            foreach (var i in named[email].Where(i => !IsRejected(rows[i])))
            {
                var own = rows[i].Email;
                rows[i] = Nobody(rows[i], email);
                if (own is not null && --standing[own] == 0 && !facts.ByEmail.ContainsKey(own))
                    gone.Enqueue(own);
            }
        }
    }

    // A second row of somebody whose first row fell is now the one that adds them.
    private static void Promote(PlannedRow[] rows)
    {
        var added = new HashSet<Id<Person>>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { Fate: not ImportFate.Reject, Known: false } && added.Add(rows[i].Person))
                rows[i] = rows[i] with { Fate = ImportFate.Add };
        }
    }

    private static PlannedRow One(
        PlannedRow row,
        ImportFacts facts,
        Dictionary<string, PlannedRow> inFile,
        Dictionary<Id<Person>, Id<Person>> managers
    )
    {
        if (row.Fate == ImportFate.Reject || row.Row.Manager.Length == 0)
            return row;
        var email = EmailAddress.Parse(row.Row.Manager, "manager");
        if (!email.Ok)
            return Reject(row, $"{row.Row.Manager} is not an email address. Name the line manager by theirs.");
        var manager = Find(email.Value, facts, inFile);
        if (manager is null)
            return Nobody(row, email.Value);
        if (managers.GetValueOrDefault(row.Person) == manager.Id)
            return row;
        if (facts.ByEmail.GetValueOrDefault(row.Email ?? "") is { } known && !ListOfPeople.MayChange(facts.By, known))
            return Reject(row, ListOfPeople.NotTheirs(known).Sentence);
        if (LineManagers.Refuse(Somebody(row), manager, LineManagers.Above(manager.Id, managers), facts.Today) is { } refusal)
            return Reject(row, refusal.Sentence);
        managers[row.Person] = manager.Id;
        return row with { Manager = manager.Id, Fate = row.Fate == ImportFate.Same ? ImportFate.Change : row.Fate };
    }

    private static Person? Find(string email, ImportFacts facts, Dictionary<string, PlannedRow> inFile) =>
        facts.ByEmail.GetValueOrDefault(email)?.Person ?? (inFile.GetValueOrDefault(email) is { } row ? Somebody(row) : null);

    // Enough of a person for the decider: who they are and what they are called.
    private static Person Somebody(PlannedRow row) =>
        new()
        {
            Trust = default,
            Id = row.Person,
            FullName = row.Name,
            NameKey = "",
            CreatedAt = default,
        };

    private static PlannedRow Nobody(PlannedRow row, string email) =>
        Reject(row, $"Nobody on the list or in this file has the line manager's address {email}.");

    private static PlannedRow Reject(PlannedRow row, string sentence) => new(row.Row, ImportFate.Reject, sentence);
}
