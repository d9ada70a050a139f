using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>What an official account may like, follow or take as a friend.</summary>
public enum Followed
{
    Page,
    Organisation,
    Person,
}

/// <summary>An official account is to like, follow or befriend somebody.</summary>
[Question("follow-asked", "May our account like, follow or befriend this?")]
public readonly record struct FollowAsked : IQuestion
{
    [Setting("what it is")]
    public Followed What { get; init; }

    [Setting("whether it has a commercial interest; empty when nobody knows yet")]
    public bool? Commercial { get; init; }

    [Setting("whether whoever must agree has done so; empty when nobody knows yet")]
    public bool? Approved { get; init; }
}
