using System.Collections.Frozen;

namespace Lanyard.Domain.Policies.Asking;

/// <summary>
/// Hears what somebody typed and answers from the policies over their school. When it is not sure what was meant it offers the nearest
/// questions instead of guessing; when the answer hangs on whose account it is, that is asked first.
/// </summary>
public static class MayI
{
    private const int Sure = 5;
    private const int Ahead = 2;
    private const int Offered = 3;

    /// <summary>Every topic, by its title.</summary>
    public static IReadOnlyList<Topic> Topics { get; } =
    [
        .. typeof(Topic)
            .Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Topic)))
            .Select(t => (Topic)Activator.CreateInstance(t)!)
            .OrderBy(t => t.Title, StringComparer.Ordinal),
    ];

    private static readonly FrozenSet<string> Known = Topics
        .SelectMany(t => t.Cues)
        .Concat(Facets.All)
        .SelectMany(c => c.Phrases)
        .SelectMany(p => p)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="topic">The topic that was chosen, where one was offered.</param>
    /// <param name="capacity">The capacity that was chosen, where it was asked.</param>
    public static Heard Ask(string? text, string? topic, Channel? capacity, IReadOnlyList<Footed> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var typed = Typed.Of(text, Known);
        if (topic is not null && Topics.FirstOrDefault(t => t.Name == topic) is { } chosen)
            return Heard(chosen, typed, capacity, policies);
        var ranked = Topics.Select(t => (Topic: t, Score: t.Score(typed))).Where(t => t.Score > 0).OrderByDescending(t => t.Score).ToList();
        if (ranked.Count == 0)
            return new();
        var clear = ranked[0].Score >= Sure && (ranked.Count == 1 || ranked[0].Score - ranked[1].Score >= Ahead);
        return clear
            ? Heard(ranked[0].Topic, typed, capacity, policies)
            : new() { Nearest = [.. ranked.Take(Offered).Select(r => r.Topic)] };
    }

    private static Heard Heard(Topic topic, Typed typed, Channel? capacity, IReadOnlyList<Footed> policies)
    {
        if (!topic.AsksCapacity)
            return Answered(topic, typed, null, policies);
        if ((capacity ?? topic.CapacityOf(typed)) is { } known)
            return Answered(topic, typed, known, policies);
        var (own, schools) = (Answered(topic, typed, Channel.Private, policies), Answered(topic, typed, Channel.Official, policies));
        return own.Answer!.Sentence == schools.Answer!.Sentence && own.Answer.Lead == schools.Answer.Lead
            ? schools with
            {
                Capacity = null,
            }
            : new() { Topic = topic };
    }

    private static Heard Answered(Topic topic, Typed typed, Channel? capacity, IReadOnlyList<Footed> policies)
    {
        IAsked[] questions = [.. topic.Questions(typed, capacity ?? Channel.Official)];
        return new()
        {
            Topic = topic,
            Capacity = capacity,
            Questions = questions,
            Answer = Answers.To(questions, policies, topic.Ask, topic.IsMayI),
        };
    }
}
