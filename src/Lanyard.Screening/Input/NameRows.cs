using Lanyard.Screening.Names;

namespace Lanyard.Screening.Input;

/// <summary>
/// A list of names from a file: one a line, or CSV whose header has <c>name</c> (or <c>first name</c> and <c>surname</c>) and, if it likes, <c>list</c>.
/// </summary>
public static class NameRows
{
    private static readonly string[] Whole = ["name", "full name", "full_name", "fullname"];
    private static readonly string[] Given = ["first name", "first_name", "firstname", "forename", "given name", "given_name"];
    private static readonly string[] Family = ["last name", "last_name", "lastname", "surname", "family name", "family_name"];
    private static readonly string[] Lists = ["list", "kind", "type", "role"];

    public static IReadOnlyList<ListedName> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var names = new List<ListedName>();
        if (reader.Peek() == '\uFEFF')
            _ = reader.Read();
        var csv = new Csv(reader);
        var first = csv.Next();
        if (first is null)
            return names;
        var header = first.Select(h => h.Trim().ToLowerInvariant()).ToList();
        var (whole, given, family, list) = (At(Whole), At(Given), At(Family), At(Lists));
        var headed = whole >= 0 || family >= 0;
        if (!headed)
        {
            (whole, list) = (0, -1);
            Take(first);
        }
        while (csv.Next() is { } fields)
            Take(fields);
        return names;

        int At(string[] any) => header.FindIndex(h => any.Contains(h, StringComparer.Ordinal));

        void Take(IReadOnlyList<string> fields)
        {
            // Without a header a line is a name: "Smith, Oliver" is one too.
            var name =
                !headed ? string.Join(", ", fields.Select(f => f.Trim()).Where(f => f.Length > 0))
                : whole >= 0 ? Field(fields, whole)
                : $"{Field(fields, given)} {Field(fields, family)}".Trim();
            if (name.Length > 0 && name[0] != '#')
                names.Add(Field(fields, list) is { Length: > 0 } named ? new(name, named.ToLowerInvariant()) : new(name));
        }
    }

    private static string Field(IReadOnlyList<string> fields, int at) => at >= 0 && at < fields.Count ? fields[at].Trim() : "";
}
