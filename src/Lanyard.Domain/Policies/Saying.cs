using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies;

/// <summary>What one control says to one question. Made once per control and handed out again and again, so that asking costs nothing.</summary>
/// <param name="Sentence">The answer in plain English, to the person who asked.</param>
/// <param name="Within">For questions of time: how long there is.</param>
public sealed record Saying(Verdict Verdict, string Sentence, Condition? Condition = null, Span? Within = null)
{
    /// <summary>What the clause grants to something that came in at a weekend.</summary>
    public WeekendRule Weekend { get; init; } = WeekendRule.NoRelief;

    public static Saying Allow(string sentence) => new(Verdict.Allow, sentence);

    public static Saying AllowIf(Condition condition, string sentence) => new(Verdict.AllowIf, sentence, condition);

    public static Saying Ask(string sentence) => new(Verdict.AskPerson, sentence);

    public static Saying Refuse(string sentence) => new(Verdict.Refuse, sentence);

    /// <summary>Whether this binds more than another: by verdict, then by the shorter time.</summary>
    public bool IsStricterThan(Saying other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Verdict != other.Verdict)
            return Verdict > other.Verdict;
        return Within is { } mine && (other.Within is not { } theirs || mine.Elapsed < theirs.Elapsed);
    }
}
