namespace Lanyard.Domain.Policies.Asking;

/// <summary>The answer to a question at one school, made of nothing but what its clauses say.</summary>
public sealed record Answer
{
    /// <summary>Of the policies that bind; silent where only a draft speaks.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What a draft would say; silent where a policy in force speaks or there is no draft.</summary>
    public required Verdict Draft { get; init; }

    /// <summary>The verdict in a word or two.</summary>
    public required string Lead { get; init; }
    public required string Sentence { get; init; }

    /// <summary>What to do next.</summary>
    public required string Next { get; init; }

    /// <summary>Whom to ask, by role.</summary>
    public required Bind Ask { get; init; }

    /// <summary>Every clause behind it, strictest first.</summary>
    public required IReadOnlyList<Ground> Grounds { get; init; }

    /// <summary>The titles of policies among them whose review is past.</summary>
    public required IReadOnlyList<string> Overdue { get; init; }

    /// <summary>The verdict of the clauses, whether or not they bind.</summary>
    public Verdict Spoken => Verdict == Verdict.NotAsked ? Draft : Verdict;

    /// <summary>The clauses whose verdict counts, each once.</summary>
    public IEnumerable<Ground> Deciding => Grounds.Where(g => g.Saying.Verdict == Spoken);

    /// <summary>A clause, and what it says to the question.</summary>
    public sealed record Ground(Policy Policy, Footing Footing, Clause Clause, Saying Saying, bool IsLocalPractice);
}
