using System.Collections.Frozen;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>
/// Knows the words by which policies ask for one capability. One file each in <c>Proposers/</c>, found by scanning. The words are those of
/// English policies in general, never a sentence of one of them.
/// </summary>
public abstract class Proposer(Capability capability, params Cue[] cues)
{
    // What the introducing words say counts a little less than what the clause itself says.
    private const double LeadShare = 0.7;

    public Capability Capability { get; } = capability;

    public IReadOnlyList<Cue> Cues { get; } = cues;

    /// <summary>The kind to take where the capability has several and the words tell which; null to take the one that the words fill best.</summary>
    protected virtual string? Prefers(Passage passage) => null;

    /// <summary>Settings that need more than the words of their choices: by the name of the setting.</summary>
    protected internal virtual IReadOnlyList<string>? Value(Passage passage, string kind, string setting) => null;

    /// <summary>How strongly the passage speaks for the capability, and which of its words do.</summary>
    public Weighed Weigh(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var score = 0d;
        var suggested = new List<WordSpan>();
        foreach (var cue in Cues)
        {
            if (cue.InHeadings)
            {
                score += cue.In(passage.Headings).Success ? cue.Weight : 0;
                continue;
            }
            if (cue.In(passage.Words) is { Success: true } match)
            {
                score += cue.Weight;
                if (cue.Weight > 0)
                    suggested.Add(WholeWords(passage.Words, match.Index, match.Length));
            }
            else if (passage.Lead.Length > 0 && cue.In(passage.Lead).Success)
                score += LeadShare * cue.Weight;
        }
        return new(this, score, [.. suggested.OrderBy(s => s.Start)]);
    }

    // A cue may know only how a word begins; people are shown all of it.
    private static WordSpan WholeWords(string words, int start, int length)
    {
        var end = start + length;
        while (end < words.Length && char.IsLetterOrDigit(words[end]) && char.IsLetterOrDigit(words[end - 1]))
            end++;
        return new(start, end - start);
    }

    /// <summary>The kind of control that the words fill best, with its settings.</summary>
    public (ControlKind Kind, FilledSettings Settings)? Fill(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var preferred = Prefers(passage);
        var candidates = Kinds[Capability]
            .Select(kind => (Kind: kind, Settings: SettingGuess.Fill(kind, passage, this)))
            .OrderByDescending(c => c.Kind.Name == preferred)
            .ThenByDescending(c => Fit(c.Kind, c.Settings, passage.Words))
            .ThenBy(c => c.Kind.Name, StringComparer.Ordinal)
            .ToList();
        return candidates.Count == 0
            ? null
            : candidates[0] with
            {
                Settings = SettingGuess.WithOnlyChoices(candidates[0].Kind, candidates[0].Settings),
            };
    }

    // What a kind cannot do without says more about it than what it may also have.
    private static double Fit(ControlKind kind, FilledSettings settings, string words) =>
        settings.Own
        + (0.2 * (settings.Found.Count - settings.Own))
        + (0.5 * settings.Found.Count(f => kind.Settings.Any(s => s.Needed && s.Name == f.Name)))
        + (Lexicon.Mentions(words, kind.Name) ? 0.5 : 0)
        - settings.Missing.Count
        - (ProposedControls.Complaints(kind, settings.Found, ignoreMissing: true).Count > 0 ? 1 : 0);

    // A card is nobody's capability; it is proposed for every clause that guides.
    private static ILookup<Capability, ControlKind> Kinds { get; } =
        ControlKinds.All.Where(k => k.Name != Proposals.Card).ToLookup(k => k.Capability);

    public static FrozenDictionary<Capability, Proposer> All { get; } =
        typeof(Proposer)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Proposer)) && !t.IsAbstract)
            .Select(t => (Proposer)Activator.CreateInstance(t)!)
            .ToFrozenDictionary(p => p.Capability);
}

/// <param name="Score">One is enough to propose it.</param>
/// <param name="Suggested">The words that spoke for it.</param>
public sealed record Weighed(Proposer Proposer, double Score, IReadOnlyList<WordSpan> Suggested)
{
    public double Confidence => 1 - Math.Exp(-0.8 * Math.Max(0, Score));
}
