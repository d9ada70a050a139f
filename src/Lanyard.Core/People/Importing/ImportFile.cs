using System.Text.Json;
using Lanyard.Core.Files;
using Lanyard.Domain.Kernel;

namespace Lanyard.Core.People.Importing;

/// <summary>One row as it stands in the file, by its line number there.</summary>
public sealed record ImportRow(
    int Line,
    string Name,
    string Email,
    string Role,
    string School,
    string Start,
    string Manager,
    string? Fault
);

/// <summary>Reads a file of people: the columns in any order, under the names that schools' systems give them.</summary>
public static class ImportFile
{
    public const string Field = "file";
    public const int MostRows = 20_000;
    public const int MostBytes = 10 * 1024 * 1024;

    // Longer than anything that would be taken; the sentence about it needs no more.
    private const int LongestCell = 300;

    private static readonly string[] Name = ["full name", "name", "display name", "person", "staff name", "preferred name"];
    private static readonly string[] First = ["first name", "forename", "given name", "known as"];
    private static readonly string[] Last = ["last name", "surname", "family name"];
    private static readonly string[] Email = ["email", "e mail", "email address", "e mail address", "mail", "work email"];
    private static readonly string[] Role = ["role", "job title", "job", "post", "position"];
    private static readonly string[] School = ["school", "school name", "academy", "site", "establishment"];
    private static readonly string[] Start = ["start date", "start", "from", "first day", "date started", "started"];
    private static readonly string[] Manager =
    [
        "manager email",
        "line manager email",
        "manager",
        "line manager",
        "reports to",
        "manager e mail",
    ];

    public static Outcome<List<ImportRow>> Read(ReadOnlyMemory<byte> file)
    {
        var text = UploadedText.Read(file, MostBytes, "a CSV file of people", Field);
        return text.Ok ? Read(text.Value) : text.Refused<List<ImportRow>>();
    }

    public static Outcome<List<ImportRow>> Read(string? pasted)
    {
        if (string.IsNullOrWhiteSpace(pasted))
            return new Refusal("Choose a CSV file of people, or paste rows from a spreadsheet.", Field);
        if (pasted.Length > MostBytes)
            return new Refusal("This is more than 10 MB. Split it.", Field);
        var table = UploadedTable.Read(pasted, Field, MostRows);
        if (!table.Ok)
            return table.Refused<List<ImportRow>>();
        var headings = table.Value.Headings;
        if (!headings.Any(Name.Contains) && !headings.Any(Last.Contains))
            return new Refusal(
                "The first line must name the columns, for example: full name, email, role, school, start date, manager email. The column full name is needed.",
                Field
            );
        return table
            .Value.Rows.Select(r => new ImportRow(
                r.Line,
                Cut(r.Of(Name) is { Length: > 0 } name ? name : $"{r.Of(First)} {r.Of(Last)}"),
                Cut(r.Of(Email)),
                Cut(r.Of(Role)),
                Cut(r.Of(School)),
                Cut(r.Of(Start)),
                Cut(r.Of(Manager)),
                r.Fault
            ))
            .ToList();
    }

    internal static string Write(IReadOnlyList<ImportRow> rows) => JsonSerializer.Serialize(rows);

    internal static List<ImportRow> ReadStored(string rows) => JsonSerializer.Deserialize<List<ImportRow>>(rows)!;

    private static string Cut(string cell)
    {
        var line = Text.Line(cell.Length > LongestCell * 4 ? cell[..(LongestCell * 4)] : cell);
        return line.Length > LongestCell ? line[..LongestCell] : line;
    }
}
