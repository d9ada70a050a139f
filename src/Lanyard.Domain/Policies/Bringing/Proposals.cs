using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Proposes controls for the clauses of a document that somebody brought.</summary>
public static class Proposals
{
    public const string Card = "guidance-card";

    /// <summary>Below this the words are too weak to bother anybody with.</summary>
    private const double Enough = 0.95;

    /// <summary>Others are proposed beside the likeliest only when they are not much weaker.</summary>
    private const double Share = 0.6;
    private const int Most = 3;

    /// <exception cref="OperationCanceledException">When it takes longer than the caller allows.</exception>
    public static IReadOnlyList<ProposedClause> For(BroughtPolicy brought, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(brought);
        var proposed = new List<ProposedClause>();
        foreach (var clause in brought.Clauses)
        {
            ct.ThrowIfCancellationRequested();
            proposed.Add(For(clause));
        }
        return proposed;
    }

    public static ProposedClause For(BroughtClause clause)
    {
        var passage = new Passage(clause);
        var weighed = Weigh(passage);
        var controls = weighed
            .Where(w => w.Score >= Share * weighed[0].Score)
            .Take(Most)
            .Select(w => Made(w, passage))
            .OfType<Proposal>()
            .ToList();
        var carried = Carriages.Of(passage, controls.Count == 0 ? null : controls[0].Kind.Capability);
        if (carried == Carriage.Guide && ControlKinds.Named(Card) is not null)
            controls.Add(CardFor(passage, weighed.Count == 0 ? null : weighed[0].Proposer.Capability));
        return new(clause, Binding.Of(passage), carried, controls);
    }

    /// <summary>What the words may be about, the likeliest first.</summary>
    public static IReadOnlyList<Weighed> Weigh(Passage passage) =>
        [
            .. Proposer
                .All.Values.Select(p => p.Weigh(passage))
                .Where(w => w.Score >= Enough)
                .OrderByDescending(w => w.Score)
                .ThenBy(w => w.Proposer.Capability),
        ];

    private static Proposal? Made(Weighed weighed, Passage passage)
    {
        if (weighed.Proposer.Fill(passage) is not var (kind, settings))
            return null;
        return new(kind.Name, settings.Found, settings.Missing, weighed.Suggested, Reason(weighed, passage), weighed.Confidence);
    }

    private static string Reason(Weighed weighed, Passage passage)
    {
        var topic = Slug.Words(Slug.Of(weighed.Proposer.Capability));
        if (weighed.Suggested.Count > 0)
        {
            var words = weighed
                .Suggested.Select(s => $"“{passage.Words.Substring(s.Start, s.Length).Trim()}”")
                .Distinct(StringComparer.Ordinal);
            return $"{string.Join(" and ", words.Take(3))} speak of {topic}.";
        }
        return passage.Lead.Length > 0 ? $"The words that introduce the list speak of {topic}." : $"The heading above speaks of {topic}.";
    }

    private static Proposal CardFor(Passage passage, Capability? capability) =>
        new(
            Card,
            [new("moment", [Slug.Of(Moments.Of(passage, capability))])],
            [],
            [],
            "It tells people how to do something well, so they see it as a card when they need it.",
            0.5
        );
}
