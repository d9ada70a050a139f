using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Must these people sign the policy, and how often?</summary>
[Question("sign-off-asked", "Who must sign the policy, and how often?")]
public readonly record struct SignOffAsked : IQuestion
{
    [Setting("who is asked to sign")]
    public Audience Who { get; init; }
}
