using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening;

/// <summary>What the rules have found in one text so far. Rules speak of places in the reading; a finding speaks of the original.</summary>
internal sealed class Gathering(Vocabulary vocabulary)
{
    public Reading Reading { get; } = new();
    public Vocabulary Vocabulary { get; } = vocabulary;
    public List<Finding> Findings { get; } = [];
    public Phase Phase { get; set; }

    public void Add(
        FindingKind kind,
        string subkind,
        int start,
        int end,
        Severity severity,
        double confidence,
        string reason,
        string rule,
        Disguise disguise = Disguise.None,
        Target target = Target.Nobody
    )
    {
        if (severity == Severity.None)
            return;
        var (from, to) = (Reading.StartOf(start), Reading.EndOf(end));
        Findings.Add(
            new(kind, subkind, from, to, severity, confidence, Explain.With(reason, disguise), rule)
            {
                Disguise = disguise | Hidden(from, to, end - start),
                Target = target,
            }
        );
    }

    public void Personal(string subkind, int start, int end, Severity severity, double confidence, string reason) =>
        Add(FindingKind.PersonalData, subkind, start, end, severity, confidence, reason, "personal-data/" + subkind);

    private Disguise Hidden(int from, int to, int folded)
    {
        // Only a span that is not plain ASCII can hold something unseen or a look-alike.
        var disguise = Disguise.None;
        foreach (var c in Reading.Original.AsSpan(from, to - from))
        {
            if (c >= 0x80)
                disguise |=
                    Fold.Map[c] == Fold.Skip ? Disguise.Hidden
                    : char.IsAsciiLetterOrDigit(Fold.Map[c]) ? Disguise.LookAlikes
                    : Disguise.None;
        }
        return to - from == folded ? disguise & ~Disguise.Hidden : disguise;
    }
}
