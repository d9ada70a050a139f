namespace Lanyard.Domain.Policies.Asking;

/// <summary>Words and phrases that mean the same to a topic, and how much finding one of them says.</summary>
public sealed class Cue
{
    private Cue(int weight, bool needed, string words) =>
        (Weight, IsNeeded, Phrases) = (weight, needed, [.. words.Split(',').Select(Stems.Of)]);

    /// <summary>Below nothing for words that speak against the topic.</summary>
    public int Weight { get; }

    /// <summary>Whether the topic is out of the question without it.</summary>
    public bool IsNeeded { get; }

    /// <summary>Each a run of stems.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases { get; }

    /// <param name="words">Words or phrases with commas between them.</param>
    public static Cue Must(int weight, string words) => new(weight, true, words);

    public static Cue Also(int weight, string words) => new(weight, false, words);

    public static Cue Against(int weight, string words) => new(-weight, false, words);
}
