namespace Lanyard.Domain.Policies.Asking;

/// <summary>What came of a question as somebody typed it: an answer, or what must be settled before there is one.</summary>
public sealed record Heard
{
    /// <summary>Null where nothing was typed, or nothing was understood.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The capacity in which it was answered; null where it makes no difference.</summary>
    public Channel? Capacity { get; init; }

    /// <summary>Null until the topic, and where it matters the capacity, are settled.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The nearest topics, best first, where the words fit none or several.</summary>
    public IReadOnlyList<Topic> Nearest { get; init; } = [];

    /// <summary>What was put to the policies.</summary>
    public IReadOnlyList<IAsked> Questions { get; init; } = [];

    /// <summary>Whether it must first be said on whose account.</summary>
    public bool AsksCapacity => Topic is not null && Answer is null;
}
