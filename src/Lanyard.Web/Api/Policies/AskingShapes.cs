using System.Text.Json;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Asking;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Web.Api.Policies;

/// <summary>A question by its name.</summary>
/// <param name="Question">The name of the question, such as press-contacted.</param>
/// <param name="Settings">Its settings by name, spelt as in a policy file. What is left out or null is not known.</param>
public sealed record AskRequest(string Question, IReadOnlyDictionary<string, JsonElement>? Settings = null);

/// <summary>A question by its name, at a school.</summary>
/// <param name="School">The slug or the id of the school.</param>
/// <param name="Question">The name of the question, such as press-contacted.</param>
/// <param name="Settings">Its settings by name, spelt as in a policy file. What is left out or null is not known.</param>
public sealed record AskAtSchoolRequest(string School, string Question, IReadOnlyDictionary<string, JsonElement>? Settings = null);

/// <summary>Every kind of question.</summary>
public sealed record QuestionsResponse(IReadOnlyList<QuestionResponse> Questions);

/// <summary>A kind of question.</summary>
/// <param name="Name">How programs call it.</param>
/// <param name="Words">What it asks.</param>
public sealed record QuestionResponse(string Name, string Words, IReadOnlyList<QuestionSetting> Settings)
{
    internal static QuestionResponse Of(QuestionKind kind) =>
        new(
            kind.Name,
            kind.Words,
            [.. SettingSheet.Of(kind.Type).Select(s => new QuestionSetting(s.Name, s.Meaning, s.Type.Needs, s.Type.Choices))]
        );
}

/// <summary>A setting of a question.</summary>
/// <param name="Meaning">What it says.</param>
/// <param name="Takes">What it takes, in words.</param>
/// <param name="Choices">The values that it takes; empty where they are not a fixed few.</param>
public sealed record QuestionSetting(string Name, string Meaning, string Takes, IReadOnlyList<string> Choices);

/// <summary>What the policies over a school say to a question.</summary>
public sealed record RulingResponse
{
    /// <summary>The name of the question.</summary>
    public required string Question { get; init; }

    /// <summary>The settings that were taken into account.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>The day on which all of this holds.</summary>
    public required DateOnly Day { get; init; }
    public required AnswerResponse Answer { get; init; }

    internal static RulingResponse Of(IAsked asked, Answer answer, DateOnly day) =>
        new()
        {
            Question = asked.Name,
            Settings = asked.Settings.ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal),
            Day = day,
            Answer = AnswerResponse.Of(answer),
        };
}

/// <summary>An answer, made of nothing but what clauses say.</summary>
public sealed record AnswerResponse
{
    /// <summary>The verdict of the policies in force; notAsked where none of their clauses speaks about it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict of a draft where no policy in force speaks; it binds nobody.</summary>
    public Verdict? Draft { get; init; }
    public required string Sentence { get; init; }

    /// <summary>What to do next.</summary>
    public required string Next { get; init; }

    /// <summary>The role to ask.</summary>
    public required Bind Ask { get; init; }

    /// <summary>Every clause behind it, strictest first.</summary>
    public required IReadOnlyList<ReasonResponse> Reasons { get; init; }

    internal static AnswerResponse Of(Answer answer) =>
        new()
        {
            Verdict = answer.Verdict,
            Draft = answer.Draft == Verdict.NotAsked ? null : answer.Draft,
            Sentence = answer.Sentence,
            Next = answer.Next,
            Ask = answer.Ask,
            Reasons = [.. answer.Grounds.Select(ReasonResponse.Of)],
        };
}

/// <summary>A clause behind an answer.</summary>
public sealed record ReasonResponse
{
    /// <summary>The key of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>How the policy stands.</summary>
    public required Footing Footing { get; init; }

    /// <summary>The number of the clause.</summary>
    public required string Clause { get; init; }

    /// <summary>What the clause says.</summary>
    public required string Says { get; init; }
    public required Verdict Verdict { get; init; }

    /// <summary>What must be there before the answer is yes.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What it says to this question.</summary>
    public required string Sentence { get; init; }

    /// <summary>Whether it rests on a setting of the school: local practice, not policy text.</summary>
    public required bool LocalPractice { get; init; }

    internal static ReasonResponse Of(Answer.Ground ground) =>
        new()
        {
            Policy = ground.Policy.Key,
            Footing = ground.Footing,
            Clause = ground.Clause.Number,
            Says = ground.Clause.Says,
            Verdict = ground.Saying.Verdict,
            Condition = ground.Saying.Condition,
            Sentence = ground.Saying.Sentence,
            LocalPractice = ground.IsLocalPractice,
        };
}

/// <summary>What came of a question in somebody's own words.</summary>
public sealed record MayIResponse
{
    /// <summary>The day on which all of this holds.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The topic that was understood; null where it was none or several.</summary>
    public TopicResponse? Topic { get; init; }

    /// <summary>On whose account it was answered; null where that makes no difference or is not settled.</summary>
    public Channel? As { get; init; }

    /// <summary>Whether the answer hangs on whose account it is: ask again with it.</summary>
    public required bool AsksCapacity { get; init; }

    /// <summary>Null until the topic and the capacity are settled.</summary>
    public AnswerResponse? Answer { get; init; }

    /// <summary>The nearest topics, where it was not clear what was meant.</summary>
    public required IReadOnlyList<TopicResponse> Nearest { get; init; }

    /// <summary>The typed questions that were put to the policies.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    internal static MayIResponse Of(Heard heard, DateOnly day) =>
        new()
        {
            Day = day,
            Topic = heard.Topic is { } topic ? TopicResponse.Of(topic) : null,
            As = heard.Capacity,
            AsksCapacity = heard.AsksCapacity,
            Answer = heard.Answer is { } answer ? AnswerResponse.Of(answer) : null,
            Nearest = [.. heard.Nearest.Select(TopicResponse.Of)],
            Questions = [.. heard.Questions.Select(q => q.Name).Distinct(StringComparer.Ordinal)],
        };
}

/// <summary>Something that people ask about.</summary>
public sealed record TopicResponse(string Name, string Title)
{
    internal static TopicResponse Of(Topic topic) => new(topic.Name, topic.Title);
}
