using Lanyard.Core.Files;

namespace Lanyard.Bench;

/// <summary>What people found in a policy by hand: one row a clause.</summary>
/// <param name="Statement">The clause in other words than the document's.</param>
/// <param name="Capability">As a slug.</param>
/// <param name="Values">The parameters that the clause gives, by their name; "unstated" and its like are left out.</param>
internal sealed record ImportTruth(
    string Policy,
    string Clause,
    string Statement,
    string Capability,
    string Carried,
    IReadOnlyList<string> Binds,
    IReadOnlyDictionary<string, string[]> Values
)
{
    private static readonly string[] Silent = ["unstated", "none-stated", "blank", "none"];

    public static ILookup<string, ImportTruth> Read(string csv)
    {
        var table = UploadedTable.Read(csv, "clauses", mostRows: 100_000);
        if (!table.Ok)
            throw new InvalidDataException(table.Refusals[0].Sentence);
        return table
            .Value.Rows.Select(r => new ImportTruth(
                r.Of("seed"),
                r.Of("clause"),
                r.Of("statement"),
                r.Of("capability"),
                r.Of("kind"),
                [.. r.Of("binds").Split(';', StringSplitOptions.TrimEntries).Select(Bind)],
                Parameters(r.Of("parameters"))
            ))
            .ToLookup(t => t.Policy, StringComparer.Ordinal);
    }

    private static string Bind(string written) =>
        written switch
        {
            "slt" => "senior-leaders",
            "dsl" => "safeguarding-lead",
            "hr" => "human-resources",
            _ => written,
        };

    private static Dictionary<string, string[]> Parameters(string written) =>
        written
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=', 2))
            .Where(p => p.Length == 2)
            .Select(p =>
                (
                    Name: p[0],
                    Values: p[1]
                        .Split([',', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Where(v => !Silent.Contains(v))
                        .ToArray()
                )
            )
            .Where(p => p.Values.Length > 0)
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Values, StringComparer.Ordinal);
}
