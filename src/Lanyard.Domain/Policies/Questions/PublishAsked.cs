using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody wants to publish something. A post that holds several things is asked about once for each, and the strictest answer counts.</summary>
[Question("publish-asked", "May this be published?")]
public readonly record struct PublishAsked : IQuestion
{
    [Setting("whose account it goes out on")]
    public Channel Account { get; init; }

    [Setting("what it holds")]
    public PostMatter Shows { get; init; }

    [Setting("which category of the content plan it belongs to")]
    public PostCategory? Category { get; init; }

    [Setting("the platform, by name")]
    public string? Platform { get; init; }

    [Setting("whether it goes out on a site that pupils use or contribute to")]
    public bool PupilSite { get; init; }

    /// <summary>A screen suggests and never judges: what it suggests goes to a person, and is not refused.</summary>
    [Setting("whether only a screen suggests it, and no person has said so")]
    public bool Suspected { get; init; }
}
