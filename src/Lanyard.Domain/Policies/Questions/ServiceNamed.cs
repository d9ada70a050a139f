using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Does a service, an app or a game count as social media?</summary>
[Question("service-named", "Does this count as social media?")]
public readonly record struct ServiceNamed : IQuestion
{
    [Setting("the service, app or game")]
    public string? Name { get; init; }
}
