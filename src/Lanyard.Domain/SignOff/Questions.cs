using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.SignOff;

/// <summary>A question of the check of understanding: which of these sentences of the policy is for this moment?</summary>
/// <param name="Options">Sentences of the same policy; each is on a card, and one is on a card for this moment.</param>
/// <param name="Right">Which of them, counted from nought.</param>
public sealed record Question(Moment Moment, IReadOnlyList<Clause> Options, int Right)
{
    public Clause Answer => Options[Right];
}

/// <summary>
/// A short check of understanding, drawn from the guidance cards of the policy itself: nothing in it is made up. The same person is asked the same
/// in one round, however often the page is opened.
/// </summary>
public static class Questions
{
    public const int Most = 3;

    private const int Choices = 3;

    public static IReadOnlyList<Question> Of(Policy policy, Id<Round> round, Id<Person> person)
    {
        ArgumentNullException.ThrowIfNull(policy);
        string Lot(string what) => Fingerprint.Of(string.Create(CultureInfo.InvariantCulture, $"{round}{person}{what}")).ToString();
        var cards = policy
            .Clauses.Select(c =>
                (Clause: c, Moments: c.Controls.Select(b => b.Control).OfType<GuidanceCard>().Select(g => g.Moment).ToHashSet())
            )
            // What is shown to whoever reads the policy is about the policy, and no answer to anything.
            .Where(c => c.Moments.Count > 0 && !c.Moments.Contains(Moment.ReadingThePolicy))
            .OrderBy(c => Lot(c.Clause.Number), StringComparer.Ordinal)
            .ToList();
        var questions = new List<Question>();
        foreach (var moment in cards.SelectMany(c => c.Moments).Distinct().OrderBy(m => Lot(m.ToString()), StringComparer.Ordinal))
        {
            var right = cards.First(c => c.Moments.Contains(moment)).Clause;
            var wrong = cards.Where(c => !c.Moments.Contains(moment)).Select(c => c.Clause).Take(Choices - 1).ToList();
            if (wrong.Count == 0)
                continue;
            Clause[] options = [.. wrong.Append(right).OrderBy(c => Lot($"{moment}{c.Number}"), StringComparer.Ordinal)];
            questions.Add(new(moment, options, Array.IndexOf(options, right)));
            if (questions.Count == Most)
                break;
        }
        return questions;
    }
}
