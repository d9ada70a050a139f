using System.Collections.Frozen;
using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Names;

/// <summary>A name to look out for, and which list it is on: <c>pupil</c>, <c>staff</c>, <c>do-not-publish</c> or a word of the caller's own.</summary>
public sealed record ListedName(string Name, string List = "listed");

/// <summary>Names made ready for matching. It stays in the process: a finding shows where a name stands, never which name it is.</summary>
public sealed class NameList
{
    internal sealed record Listed(string List, ulong[] Hashes, string First, string Last, bool IsCommon)
    {
        /// <summary>The words of what is no person, such as a school; nothing for a person.</summary>
        public string[]? Words { get; init; }
    }

    /// <summary>A listed name that a word may begin or end, and whether the word is a pet form of it.</summary>
    internal readonly record struct Way(Listed Name, bool IsNickname);

    private readonly FrozenDictionary<ulong, Way[]> _byFirst;
    private readonly FrozenDictionary<ulong, Way[]> _byLast;

    public static NameList Empty { get; } = Of([]);

    public int Count { get; }

    internal bool IsEmpty => Count == 0;

    private NameList(List<Listed> names)
    {
        Count = names.Count;
        var (first, last) = (new Dictionary<ulong, List<Way>>(), new Dictionary<ulong, List<Way>>());
        foreach (var name in names)
        {
            Put(first, name.Hashes[0], new(name, false));
            foreach (var pet in name.Words is null ? Nicknames.Of(name.First) : [])
                Put(first, Hashes.Of(pet), new(name, true));
            if (name.Hashes.Length > 1 && name.Words is null)
                Put(last, name.Hashes[^1], new(name, false));
        }
        _byFirst = first.ToFrozenDictionary(f => f.Key, f => f.Value.ToArray());
        _byLast = last.ToFrozenDictionary(f => f.Key, f => f.Value.ToArray());
    }

    public static NameList Of(IEnumerable<ListedName> names)
    {
        var (reading, list) = (new Reading(), new List<Listed>());
        foreach (var (name, kind) in names.Distinct())
        {
            reading.Read(Turned(name));
            if (reading.Count == 0)
                continue;
            Vocabulary.Default.Look(reading);
            var tokens = reading.Words.ToArray();
            // A title is no part of the name.
            if (tokens.Length > 1 && tokens[0].Is(Sort.Title))
                tokens = tokens[1..];
            list.Add(
                new(
                    kind,
                    [.. tokens.Select(t => t.Hash)],
                    Letters(reading, tokens[0]),
                    Letters(reading, tokens[^1]),
                    tokens.All(t => t.Has(Traits.Common) || Vocabulary.Default.IsWord(t.Hash))
                )
                {
                    // A name with a school, a street or a title's worth of words in it is no person's.
                    Words =
                        tokens.Length > 5 || tokens.Skip(1).Any(t => t.Is(Sort.School))
                            ? [.. tokens.Select(t => Letters(reading, t))]
                            : null,
                }
            );
        }
        return new(list);
    }

    internal ReadOnlySpan<Way> StartingWith(ulong word) => _byFirst.TryGetValue(word, out var ways) ? ways : default;

    internal ReadOnlySpan<Way> EndingWith(ulong word) => _byLast.TryGetValue(word, out var ways) ? ways : default;

    // "Smith, Oliver" is Oliver Smith.
    private static string Turned(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        // A comma before a place turns nothing.
        return comma > 0 && name.AsSpan(0, comma).Count(' ') < 2 ? $"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}" : name;
    }

    private static string Letters(Reading reading, in Token token) =>
        reading.Text(token).ToString().Replace("'", "", StringComparison.Ordinal);

    private static void Put(Dictionary<ulong, List<Way>> ways, ulong key, Way way)
    {
        if (!ways.TryGetValue(key, out var list))
            ways[key] = list = [];
        list.Add(way);
    }
}
