using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>A journalist got in touch.</summary>
[Question("press-contacted", "A journalist got in touch. May I reply?")]
public readonly record struct PressContacted : IQuestion
{
    [Setting("whether the step that the policy asks for before a reply has been taken; empty when nobody knows yet")]
    public bool? Cleared { get; init; }
}
