namespace Lanyard.Domain.Policies.Asking;

/// <summary>Puts questions to the policies over a school, and makes one answer of everything that is said.</summary>
public static class Answers
{
    public static Answer To(IReadOnlyList<IAsked> questions, IReadOnlyList<Footed> policies, Bind ask, bool mayI = true)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(policies);
        var binding = Spoken(questions, [.. policies.Where(p => p.Binds)]);
        var draft = binding.Count > 0 ? [] : Spoken(questions, [.. policies.Where(p => !p.Binds)]);
        var grounds = binding.Count > 0 ? binding : draft;
        var verdict = Strictest(binding);
        return new()
        {
            Verdict = verdict,
            Draft = Strictest(draft),
            Lead =
                draft.Count > 0 ? "Not in force yet"
                : verdict != Verdict.NotAsked && !mayI ? "What to do"
                : Word(verdict),
            Sentence = Sentence(grounds, draft.Count > 0, policies, ask),
            Next = Next(grounds.Count > 0 ? grounds[0].Saying : null, ask),
            Ask = ask,
            Grounds = grounds,
            Overdue = [.. grounds.Where(g => g.Footing == Footing.Overdue).Select(g => g.Policy.Title).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>A verdict in a word or two, to somebody who asks whether they may.</summary>
    public static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Allow => "Yes",
            Verdict.AllowIf => "Yes, on a condition",
            Verdict.AskPerson => "Ask first",
            Verdict.Refuse => "No",
            _ => "The policy does not say",
        };

    private static List<Answer.Ground> Spoken(IReadOnlyList<IAsked> questions, IReadOnlyList<Footed> policies)
    {
        var grounds = new List<Answer.Ground>();
        foreach (var footed in policies)
        {
            // A draft is asked as if it were in force; that it is not stays with its footing.
            var alone = new PolicyInForce([footed.Policy with { Standing = DocumentStanding.InForce }]);
            var clauses = footed.Policy.Clauses.ToLookup(c => c.Number, StringComparer.Ordinal);
            grounds.AddRange(
                questions
                    .SelectMany(q => q.Of(alone))
                    .Select(r => new Answer.Ground(
                        footed.Policy,
                        footed.Footing,
                        clauses[r.Bound.Clause].First(),
                        r.Saying,
                        r.Bound.IsLocalPractice
                    ))
            );
        }
        return
        [
            .. grounds
                .DistinctBy(g => (g.Policy.Key, g.Clause.Number, g.Saying))
                .OrderByDescending(g => g.Saying.Verdict)
                .ThenBy(g => g.Saying.Within?.Elapsed ?? TimeSpan.MaxValue)
                .ThenBy(g => g.Saying.Condition is { } condition ? (int)condition : int.MaxValue),
        ];
    }

    private static Verdict Strictest(List<Answer.Ground> grounds) => grounds.Count > 0 ? grounds[0].Saying.Verdict : Verdict.NotAsked;

    private static string Sentence(List<Answer.Ground> grounds, bool draft, IReadOnlyList<Footed> policies, Bind ask)
    {
        var said = grounds.Count > 0 ? grounds[0].Saying.Sentence : null;
        if (draft)
            return $"Not in force yet; the draft says: {said}";
        if (said is null)
            return policies.Count == 0 ? $"No policy applies here yet; ask {Binds.Words(ask)}."
                : policies.Any(p => p.Binds) ? $"Your policy does not say; ask {Binds.Words(ask)}."
                : $"Your policy is not in force yet, and its draft does not say; ask {Binds.Words(ask)}.";
        return grounds[0].Footing == Footing.Overdue ? $"{said} The policy is overdue for review, and still binds." : said;
    }

    private static string Next(Saying? saying, Bind ask) =>
        saying switch
        {
            null => $"Ask {Binds.Words(ask)} before you go on, and keep the answer in writing.",
            { Verdict: Verdict.Refuse } =>
                $"Leave it. If there is a reason why it should be possible, ask {Binds.Words(ask)} for an exception first.",
            { Verdict: Verdict.AskPerson } => $"Settle it before you go on. If the clause names nobody, ask {Binds.Words(ask)}.",
            { Condition: Condition.SecondPerson } => "Show it to a second person first.",
            { Condition: Condition.Approval } => "Get the approval first, in writing.",
            { Condition: Condition.Consent } => "See that the consent of everybody concerned is on record first.",
            { Condition: Condition.Disclaimer } => "Put the disclaimer on the account first.",
            { Condition: Condition.Permission } => "Get the permission first, in writing.",
            { Condition: Condition.RiskAssessment } => "Have the risks of the platform assessed first.",
            { Condition: Condition.Training } => "Sign the policy and be trained first.",
            { Condition: Condition.OfficialChannel } => "Use an account of the school.",
            { Verdict: Verdict.AllowIf } => "See that the condition is met first.",
            _ => "Go ahead with care; the clauses below say how.",
        };
}
