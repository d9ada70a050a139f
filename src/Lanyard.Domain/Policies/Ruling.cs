namespace Lanyard.Domain.Policies;

/// <summary>
/// The answer of all the policies over a school to one question: the strictest saying counts, and every reason is kept. It holds no list:
/// reasons are asked for again when somebody wants to read them, so that ruling allocates nothing.
/// </summary>
public readonly struct Ruling<TQuestion>
    where TQuestion : struct, IQuestion
{
    private readonly TQuestion _question;
    private readonly Bound[] _governing;

    internal Ruling(in TQuestion question, Bound[] governing)
    {
        (_question, _governing) = (question, governing);
        foreach (var bound in governing)
        {
            var saying = ((IRulesOn<TQuestion>)bound.Control).RuleOn(in question);
            if (saying is not null && (Strictest is null || saying.IsStricterThan(Strictest)))
                (Strictest, By) = (saying, bound);
        }
    }

    public Verdict Verdict => Strictest?.Verdict ?? Verdict.NotAsked;

    /// <summary>The saying that counts; null where no clause speaks about the question.</summary>
    public Saying? Strictest { get; }

    /// <summary>The clause whose saying counts.</summary>
    public Bound? By { get; }

    /// <summary>Everything that was said, strictest first, then in the order of the policies.</summary>
    public IReadOnlyList<Reason> Reasons
    {
        get
        {
            var reasons = new List<Reason>();
            foreach (var bound in _governing)
            {
                if (((IRulesOn<TQuestion>)bound.Control).RuleOn(in _question) is { } saying)
                    reasons.Add(new(bound, saying));
            }
            return [.. reasons.OrderByDescending(r => r.Saying.Verdict).ThenBy(r => r.Saying.Within?.Elapsed ?? TimeSpan.MaxValue)];
        }
    }
}

/// <summary>Why: the clause that speaks, and what it says.</summary>
public sealed record Reason(Bound Bound, Saying Saying);
