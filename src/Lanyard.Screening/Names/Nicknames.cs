using Lanyard.Screening.Words;

namespace Lanyard.Screening.Names;

/// <summary>Pet forms of given names, both ways: who is listed as Tom may be written Thomas.</summary>
internal static class Nicknames
{
    private static readonly ILookup<string, string> All = Read().ToLookup(p => p.Name, p => p.Pet, StringComparer.Ordinal);

    public static IEnumerable<string> Of(string name) => All[name].Distinct(StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Pet)> Read()
    {
        foreach (var line in DataFiles.Lines("nicknames.txt"))
        {
            var names = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var pet in names.Skip(1))
            {
                yield return (names[0], pet);
                yield return (pet, names[0]);
            }
        }
    }
}
