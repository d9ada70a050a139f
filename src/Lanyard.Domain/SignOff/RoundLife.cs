using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Domain.SignOff;

/// <summary>What a round is to be like.</summary>
/// <param name="Due">The last day in time.</param>
public sealed record RoundWish(IReadOnlyList<Audience> Audiences, DateOnly? Due, int? JoinerDays, bool AsksQuestions)
{
    /// <summary>When it began, for a round that was begun on paper before it came here; null for today.</summary>
    public DateOnly? BeganOn { get; init; }

    /// <summary>How long a signature counts where the policy states no interval: local practice, never policy text. Null for no end.</summary>
    public Span? LocalInterval { get; init; }
}

/// <summary>What an edition that comes into force means for a round that is open.</summary>
public enum EditionTurn
{
    Nothing,

    /// <summary>Not material: what was signed stays, and whoever still owes signs the new edition.</summary>
    MoveOn,

    /// <summary>Material: everybody signs anew, in a round of its own.</summary>
    Replace,

    /// <summary>No edition binds any more.</summary>
    End,
}

/// <summary>How rounds begin, go on and end.</summary>
public static class RoundLife
{
    public const int ShortestDays = 1;
    public const int LongestDays = 366;

    /// <summary>What is proposed where nobody chose: local practice, never policy text.</summary>
    public const int UsualDays = 28;
    public const int UsualJoinerDays = 14;

    public static IReadOnlyList<Refusal> Start(RoundWish wish, Edition edition, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(edition);
        var refusals = new List<Refusal>();
        if (!edition.BindsOn(today))
            refusals.Add(new("Only an edition in force can be signed. Put it in force first."));
        if (wish.Audiences.Count == 0)
            refusals.Add(new("Choose who is asked to sign.", "audiences"));
        else if (wish.Audiences.Except(SignOffAudiences.All).Any())
            refusals.Add(new("Choose people: schools and trusts do not sign.", "audiences"));
        var began = wish.BeganOn ?? today;
        if (began > today)
            refusals.Add(new("Enter the day on which it began, today or earlier.", "beganOn"));
        else if (began < today.AddDays(-LongestDays))
            refusals.Add(new("Enter a day within the last year: what began earlier is over, and a new round starts today.", "beganOn"));
        if (wish.Due is not { } due)
            refusals.Add(new("Enter the last day in time.", "due"));
        else if (due < began.AddDays(ShortestDays))
            refusals.Add(
                new(
                    began == today ? "Enter a day after today: people need time to read." : "Enter a day after the one on which it began.",
                    "due"
                )
            );
        else if (due > today.AddDays(LongestDays))
            refusals.Add(new("Enter a day within a year from today.", "due"));
        if (wish.JoinerDays is not (>= ShortestDays and <= LongestDays))
            refusals.Add(new($"Enter how many days a new joiner has, from {ShortestDays} to {LongestDays}.", "joinerDays"));
        return refusals;
    }

    /// <summary>Why signatures cannot run out as somebody wishes; null when they can.</summary>
    /// <param name="stated">What the policy itself states for these people.</param>
    public static Refusal? RefuseInterval(RoundWish wish, Span? stated)
    {
        ArgumentNullException.ThrowIfNull(wish);
        if (wish.LocalInterval is not { } local)
            return null;
        if (stated is { } every)
            return new($"The policy itself says how long a signature counts: {every}. Local practice cannot change that.", "localInterval");
        return local.Elapsed < ShortestInterval || local.Elapsed > LongestInterval
            ? new("Choose how long a signature counts, from 1 month to 10 years.", "localInterval")
            : null;
    }

    private static readonly TimeSpan ShortestInterval = new Span(1, SpanUnit.Month).Elapsed;
    private static readonly TimeSpan LongestInterval = new Span(10, SpanUnit.Year).Elapsed;

    /// <summary>The interval that the policy states for these people, the shortest if it states several; null where it states none.</summary>
    public static Span? IntervalOf(Policy policy, IReadOnlyCollection<Audience> audiences)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(audiences);
        Span? shortest = null;
        foreach (var control in Asking(policy).Where(c => c.Audiences.Intersect(audiences).Any()))
        {
            if (control.AttestEvery is { } every && (shortest is null || every.Elapsed < shortest.Value.Elapsed))
                shortest = every;
        }
        return shortest;
    }

    /// <summary>
    /// Whom the policy itself has sign it. Nobody where it has no such clause, or where the clause rests on other documents: no round is
    /// invented for it.
    /// </summary>
    public static IReadOnlyList<Audience> AskedBy(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. Asking(policy).Where(c => c.Sources.Count == 0).SelectMany(c => c.Audiences).Distinct().Order()];
    }

    /// <summary>What a signatory confirms, in the words of the policy's own duties.</summary>
    public static string Statement(Policy policy, IReadOnlyCollection<Audience> audiences)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(audiences);
        var duties = Asking(policy)
            .Where(c => c.Audiences.Intersect(audiences).Any())
            .SelectMany(c => c.Duty)
            .Append(SignOffDuty.Read)
            .Distinct()
            .Order()
            .Select(Words);
        return $"I {Phrase.List(duties)} {policy.Title}.";
    }

    /// <param name="binding">The edition that binds today; null when none does.</param>
    /// <param name="since">The editions that came into force after the round's own, up to the one that binds.</param>
    public static EditionTurn Turn(Round round, Edition? binding, IEnumerable<Edition> since)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(since);
        if (!round.IsOpen || binding?.Id == round.Edition)
            return EditionTurn.Nothing;
        if (binding is null)
            return EditionTurn.End;
        return since.Any(e => e.Material == true) ? EditionTurn.Replace : EditionTurn.MoveOn;
    }

    private static IEnumerable<SignOffRounds> Asking(Policy policy) => policy.Controls.Select(b => b.Control).OfType<SignOffRounds>();

    private static string Words(SignOffDuty duty) =>
        duty switch
        {
            SignOffDuty.Read => "have read",
            SignOffDuty.Know => "know",
            SignOffDuty.Understand => "understand",
            _ => "keep to",
        };
}
