using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>
/// One clause allows what another refuses. Every question is put in many variations, each of which takes its settings two at a time away from
/// what they usually are: two clauses that part over three at once are too fine to call a contradiction. A control that allows only once its
/// own condition is met, such as an approval, speaks of that condition alone and contradicts nobody.
/// </summary>
public sealed class ContradictingAnswers : IPolicyCheck
{
    public string Code => "contradiction";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var controls = policy.Controls.ToList();
        return Interrogation.OfEachKind.SelectMany(i => i.Contradictions(controls)).DistinctBy(c => (c.Allows, c.Refuses)).Select(Said);
    }

    private static Finding Said(Contradiction found) =>
        Finding.Of(
            found.Refuses,
            $"asked “{found.Question}”, it refuses ({found.Refusal.Sentence}) what clause {found.Allows.Clause} allows ({found.Allowance.Sentence}). The refusal counts; say in one of the two what tells them apart."
        );
}

internal sealed record Contradiction(string Question, Bound Allows, Saying Allowance, Bound Refuses, Saying Refusal);

/// <summary>Puts the variations of one kind of question to controls.</summary>
internal abstract class Interrogation
{
    public static IReadOnlyList<Interrogation> OfEachKind { get; } =
    [
        .. QuestionKinds
            .ByName.Values.OrderBy(k => k.Name, StringComparer.Ordinal)
            .Select(k => (Interrogation)Activator.CreateInstance(typeof(Interrogation<>).MakeGenericType(k.Type), k.Words)!),
    ];

    public abstract IEnumerable<Contradiction> Contradictions(IReadOnlyList<Bound> controls);

    /// <summary>Values that a setting may take; the first is what it usually is.</summary>
    protected static IReadOnlyList<object?> Values(SettingSheet sheet, object? usual)
    {
        IEnumerable<object?> others =
            sheet.IsList ? []
            : sheet.Type.Type == typeof(int) ? [0, 1, 2, 13]
            : sheet.Type.Choices.Select(sheet.Type.Read);
        return [usual, .. others.Where(v => !Equals(v, usual))];
    }
}

internal sealed class Interrogation<TQuestion>(string words) : Interrogation
    where TQuestion : struct, IQuestion
{
    private static readonly TQuestion[] Variations = [.. Vary()];

    public override IEnumerable<Contradiction> Contradictions(IReadOnlyList<Bound> controls)
    {
        var ruling = controls.Where(b => b.Control is IRulesOn<TQuestion>).ToList();
        if (ruling.Count < 2)
            yield break;
        var outright = ruling.Where(AllowsOutright).ToHashSet();
        foreach (var question in Variations)
        {
            (Bound Bound, Saying Saying)? allows = null;
            (Bound Bound, Saying Saying)? refuses = null;
            foreach (var bound in ruling)
            {
                var saying = ((IRulesOn<TQuestion>)bound.Control).RuleOn(in question);
                if (saying?.Verdict == Verdict.Allow && outright.Contains(bound))
                    allows ??= (bound, saying);
                else if (saying?.Verdict == Verdict.Refuse)
                    refuses ??= (bound, saying);
            }
            if (allows is { } yes && refuses is { } no)
                yield return new(words, yes.Bound, yes.Saying, no.Bound, no.Saying);
        }
    }

    private static bool AllowsOutright(Bound bound) =>
        Variations.All(q => ((IRulesOn<TQuestion>)bound.Control).RuleOn(in q)?.Verdict is null or Verdict.Allow);

    private static IEnumerable<TQuestion> Vary()
    {
        var sheets = SettingSheet.Of(typeof(TQuestion));
        object usual = default(TQuestion);
        var values = sheets.Select(s => Values(s, s.Property.GetValue(usual))).ToList();
        yield return default;
        for (var i = 0; i < sheets.Count; i++)
        {
            foreach (var one in values[i].Skip(1))
            {
                yield return With((sheets[i], one));
                for (var j = i + 1; j < sheets.Count; j++)
                {
                    foreach (var other in values[j].Skip(1))
                        yield return With((sheets[i], one), (sheets[j], other));
                }
            }
        }
    }

    private static TQuestion With(params IEnumerable<(SettingSheet Sheet, object? Value)> settings)
    {
        object made = default(TQuestion);
        foreach (var (sheet, value) in settings)
            sheet.Property.SetValue(made, value);
        return (TQuestion)made;
    }
}
