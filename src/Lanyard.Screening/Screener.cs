using Lanyard.Screening.Disguises;
using Lanyard.Screening.Names;
using Lanyard.Screening.PersonalData;
using Lanyard.Screening.Rules;
using Lanyard.Screening.Words;

namespace Lanyard.Screening;

/// <summary>How a school wants its texts read.</summary>
public sealed record ScreenerOptions
{
    public Phase Phase { get; init; }

    /// <summary>The text is about to go out, so what must not leave the school counts too.</summary>
    public bool Outgoing { get; init; }

    public NameList Names { get; init; } = NameList.Empty;

    /// <summary>Rules that stay silent, by name.</summary>
    public IReadOnlySet<string> Muted { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

/// <summary>
/// Reads short texts and says what a person should look at, why, and how sure it is. It never acts. One screener serves all threads; the same
/// text gives the same findings on every machine; the time it takes is in proportion to the length of the text.
/// </summary>
public sealed class Screener(ScreenerOptions? options = null)
{
    [ThreadStatic]
    private static Desk? _desk;

    private readonly ScreenerOptions _options = options ?? new();

    public IReadOnlyList<Finding> Screen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var desk = _desk ?? new();
        _desk = null;
        var findings = desk.Work(text, _options);
        // A desk that held a very long text is not kept.
        if (desk.IsSmall)
            _desk = desk;
        return findings;
    }

    /// <summary>What is needed to read one text after another without new memory.</summary>
    private sealed class Desk
    {
        private readonly Gathering _found = new(Vocabulary.Default);
        private readonly PersonalDataRules _personal = new();
        private readonly Unmask _unmask = new(Vocabulary.Default);
        private readonly Hits _hits = new(Vocabulary.Default);
        private readonly Sentences _sentences = new();
        private readonly AbuseRules _abuse;
        private readonly HateRules _hate;

        public Desk() => (_abuse, _hate) = (new(_sentences), new(_sentences));

        public bool IsSmall => _found.Reading.IsSmall;

        public Finding[] Work(string text, ScreenerOptions options)
        {
            var findings = _found.Findings;
            findings.Clear();
            _found.Phase = options.Phase;
            _found.Reading.Read(text);
            _found.Vocabulary.Look(_found.Reading);
            _personal.Find(_found);
            NameRules.Find(_found, options.Names);
            // From here on the words are read through their disguises.
            _unmask.Read(_found.Reading);
            _hits.Read(_found.Reading);
            _sentences.Read(_found.Reading);
            _abuse.Find(_found, _hits);
            _hate.Find(_found);
            RouteRules.Find(_found, _hits, _sentences);
            SpamRules.Find(_found, _hits);
            if (options.Outgoing)
                OutgoingRules.Find(_found, _hits);
            if (options.Muted.Count > 0)
                findings.RemoveAll(f => options.Muted.Contains(f.Rule));
            if (findings.Count == 0)
                return [];
            var result = findings.ToArray();
            Array.Sort(
                result,
                static (a, b) =>
                    a.Start != b.Start ? a.Start - b.Start
                    : a.End != b.End ? b.End - a.End
                    : string.CompareOrdinal(a.Rule, b.Rule)
            );
            return result;
        }
    }
}
