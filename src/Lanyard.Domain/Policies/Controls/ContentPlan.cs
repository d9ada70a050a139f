using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>A category of posts that the school publishes. What else a category asks, such as a date or a link, hangs on the category.</summary>
[ControlKind("content-plan", Capability.ContentPlan, Awaits = "the publishing room")]
public sealed record ContentPlan : Control, IRulesOn<PublishAsked>
{
    private Saying? _saying;

    [Setting("the categories of posts")]
    public required IReadOnlyList<PostCategory> Categories { get; init; }

    [Setting("what the policy gives as examples")]
    public IReadOnlyList<string> Examples { get; init; } = [];

    [Setting("whom the posts are about")]
    public IReadOnlyList<PeopleGroup> Subjects { get; init; } = [];

    [Setting("the platform that the policy names")]
    public string? Platform { get; init; }

    [Setting("for how long after such a post its comments are checked more often")]
    public Span? WatchedFor { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"The content plan has a place for {Phrase.List(Categories.Select(Words))}",
            Subjects.Count > 0 ? $"of {Phrase.List(Subjects)}" : null,
            Examples.Count > 0 ? $"(such as {Phrase.List(Examples.Select(Slug.Words))})" : null,
            Platform is { } platform ? $"on {platform}" : null,
            WatchedFor is { } span ? $"; their comments are checked more often for {span}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PostPublished"];

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Category: { } category, Shows: PostMatter.OrdinaryNews } && Categories.Contains(category)
            ? _saying ??= Saying.Allow($"Yes: {Phrase.List(Categories.Select(Words))} belong to what the school posts.")
            : null;

    private static string Words(PostCategory category) =>
        category switch
        {
            PostCategory.EventPromotion => "promotion of events",
            PostCategory.Vacancies => "job vacancies",
            PostCategory.Volunteers => "calls for volunteers",
            PostCategory.Guidance => "guidance for families",
            PostCategory.TripsEventsActivities => "trips, events and activities",
            PostCategory.Seasonal => "seasonal greetings",
            PostCategory.FeedbackInvitation => "invitations to give feedback",
            _ => Phrase.Of(category),
        };
}
